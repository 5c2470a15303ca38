/** Portraits of contributors: flat, frontal, a few shapes each. */
import { circle, ellipse, type Painting, paint, polygon, rect, SQUARE, shape, stroke } from './canvas.ts'

type Sitter = {
  back: string
  halo: string
  skin: string
  hair: string
  coat: string
  shirt: string
  style: 'bob' | 'short' | 'long' | 'bun' | 'curly' | 'grey' | 'cap' | 'crop' | 'parted'
  glasses?: string
  beard?: boolean
}

const SITTERS: Record<string, Sitter> = {
  'ji-won-han': {
    back: '#d9a441',
    halo: '#e8bd6c',
    skin: '#e9bd9a',
    hair: '#221c26',
    coat: '#27506b',
    shirt: '#f6ecd8',
    style: 'bob',
  },
  'min-seo-baek': {
    back: '#2f6f7e',
    halo: '#4a8b97',
    skin: '#dca982',
    hair: '#3a2a22',
    coat: '#e0a93b',
    shirt: '#1f3d4d',
    style: 'cap',
  },
  'do-yun-shin': {
    back: '#b8573f',
    halo: '#cc7258',
    skin: '#e3b48f',
    hair: '#1e1a22',
    coat: '#2b2a36',
    shirt: '#e9dcc3',
    style: 'parted',
    glasses: '#1e1a22',
  },
  'hae-rin-oh': {
    back: '#6f8f7a',
    halo: '#8aa893',
    skin: '#edc5a3',
    hair: '#4a2f2a',
    coat: '#7c2d3a',
    shirt: '#f6ecd8',
    style: 'long',
  },
  'yeon-woo-pyo': {
    back: '#414e86',
    halo: '#5c69a3',
    skin: '#d9a37c',
    hair: '#1c1a24',
    coat: '#8fb8b6',
    shirt: '#fbf3e2',
    style: 'crop',
    glasses: '#c8573e',
  },
  'tae-yang-gil': {
    back: '#2e7d5b',
    halo: '#479572',
    skin: '#c9906a',
    hair: '#17141c',
    coat: '#f3e5cf',
    shirt: '#c8573e',
    style: 'short',
    beard: true,
  },
  'areumsaemi-hwangbo': {
    back: '#7b4f76',
    halo: '#97698f',
    skin: '#e9bd9a',
    hair: '#2a1a1c',
    coat: '#1f2a3a',
    shirt: '#d9502f',
    style: 'curly',
  },
  'kyung-ja-bang': {
    back: '#cf7f56',
    halo: '#de9a76',
    skin: '#e3b48f',
    hair: '#b9b3ad',
    coat: '#4f7465',
    shirt: '#f6ecd8',
    style: 'bun',
    glasses: '#7c4a36',
  },
  'seung-min-eom': {
    back: '#8a9199',
    halo: '#a5abb1',
    skin: '#dcae8a',
    hair: '#7f7b7a',
    coat: '#3b4a5a',
    shirt: '#e9e2d2',
    style: 'grey',
  },
}

export function portrait(slug: string): Painting {
  const sitter = SITTERS[slug]
  if (!sitter) throw new Error(`Nobody sat for ${slug}.`)
  const { back, halo, skin, hair, coat, shirt, glasses, beard } = sitter
  const [behind, front] = hairOf(sitter)
  return paint(
    SQUARE,
    [
      rect(0, 0, 960, 960, back),
      circle(480, 470, 380, halo),
      behind,
      shape('M100 980Q120 740 340 700L620 700Q840 740 860 980Z', coat),
      polygon(
        [
          [392, 690],
          [480, 850],
          [568, 690],
        ],
        shirt,
      ),
      shape('M400 560L400 700Q480 790 560 700L560 560Z', skin),
      shape('M400 600Q480 700 560 600L560 640Q480 730 400 640Z', '#00000022'),
      polygon(
        [
          [340, 700],
          [392, 676],
          [476, 850],
          [420, 900],
        ],
        coat,
      ),
      polygon(
        [
          [620, 700],
          [568, 676],
          [484, 850],
          [540, 900],
        ],
        coat,
      ),
      stroke(
        [
          [392, 682],
          [470, 860],
        ],
        '#00000030',
        5,
      ),
      stroke(
        [
          [568, 682],
          [490, 860],
        ],
        '#00000030',
        5,
      ),
      ellipse(322, 440, 30, 48, skin),
      ellipse(638, 440, 30, 48, skin),
      shape('M330 380Q330 230 480 226Q630 230 630 380Q632 520 568 600Q480 674 392 600Q328 520 330 380Z', skin),
      shape('M480 226Q630 230 630 380Q632 520 568 600Q530 640 484 646Q600 520 560 360Q540 260 480 226Z', '#0000000f'),
      beard
        ? shape(
            'M336 460Q352 560 400 606Q480 674 560 606Q608 560 624 460Q590 540 540 536Q480 520 420 536Q370 540 336 460Z',
            hair,
            { opacity: 0.85 },
          )
        : '',
      ellipse(412, 430, 14, 17, '#1e1a22'),
      ellipse(548, 430, 14, 17, '#1e1a22'),
      stroke(
        [
          [378, 388],
          [412, 376],
          [442, 386],
        ],
        hair,
        11,
      ),
      stroke(
        [
          [518, 386],
          [548, 376],
          [582, 388],
        ],
        hair,
        11,
      ),
      shape('M482 440Q464 496 476 506Q488 512 498 504', 'none', { stroke: '#00000040', line: 7, cap: 'round' }),
      shape('M432 552Q480 588 530 552', 'none', { stroke: beard ? '#f3d9c8' : '#a8483e', line: 11, cap: 'round' }),
      circle(376, 506, 30, '#d9502f', { opacity: 0.13 }),
      circle(584, 506, 30, '#d9502f', { opacity: 0.13 }),
      glasses
        ? circle(412, 432, 54, '#ffffff22', { stroke: glasses, line: 10 }) +
          circle(548, 432, 54, '#ffffff22', { stroke: glasses, line: 10 }) +
          stroke(
            [
              [464, 424],
              [496, 424],
            ],
            glasses,
            10,
          )
        : '',
      front,
    ],
    0.7,
  )
}

/** What of the hair is behind the head, and what before it. */
function hairOf({ style, hair, coat }: Sitter): [string, string] {
  const top = shape('M322 410Q300 190 480 186Q660 190 638 410Q620 320 560 300Q470 330 380 300Q340 330 322 410Z', hair)
  switch (style) {
    case 'bob':
      return [
        shape('M270 600Q240 180 480 170Q720 180 690 600Q620 640 600 560L360 560Q340 640 270 600Z', hair),
        shape('M322 420Q300 190 480 186Q660 190 638 420Q630 320 590 300Q480 340 372 300Q330 320 322 420Z', hair),
      ]
    case 'long':
      return [
        shape(
          'M256 800Q230 180 480 166Q730 180 704 800Q640 830 600 760L600 500L360 500L360 760Q320 830 256 800Z',
          hair,
        ),
        shape('M322 430Q296 190 480 186Q664 190 638 430Q620 300 470 260Q360 300 322 430Z', hair),
      ]
    case 'bun':
      return [
        circle(480, 160, 84, hair) + shape('M300 460Q270 180 480 176Q690 180 660 460Z', hair),
        shape('M322 410Q310 200 480 196Q650 200 638 410Q610 280 480 276Q350 280 322 410Z', hair),
      ]
    case 'curly':
      return [
        [
          [300, 330],
          [270, 440],
          [300, 550],
          [660, 330],
          [690, 440],
          [660, 550],
          [350, 230],
          [480, 180],
          [610, 230],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 92, hair))
          .join(''),
        [
          [360, 270],
          [440, 236],
          [530, 236],
          [604, 276],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 58, hair))
          .join(''),
      ]
    case 'cap':
      return [
        shape('M312 520Q290 240 480 226Q670 240 648 520Z', hair),
        shape('M300 350Q296 150 480 148Q664 150 660 350Q480 290 300 350Z', coat) +
          rect(292, 318, 376, 56, coat, { round: 26 }) +
          rect(292, 340, 376, 16, '#00000022'),
      ]
    case 'crop':
      return [
        '',
        shape(
          'M326 390Q300 200 480 190Q660 200 634 390Q620 330 600 300Q540 330 480 300Q410 320 360 300Q336 330 326 390Z',
          hair,
        ) +
          [
            [380, 220],
            [450, 190],
            [520, 190],
            [584, 224],
          ]
            .map(([x = 0, y = 0]) =>
              polygon(
                [
                  [x - 46, y + 60],
                  [x + 8, y - 34],
                  [x + 50, y + 60],
                ],
                hair,
              ),
            )
            .join(''),
      ]
    case 'parted':
      return [
        '',
        shape(
          'M322 420Q290 170 500 176Q680 190 638 420Q624 330 590 300Q470 300 410 230Q400 300 350 320Q330 350 322 420Z',
          hair,
        ),
      ]
    case 'grey':
      return [
        '',
        shape('M320 440Q296 200 470 190Q668 190 640 440Q636 340 600 300Q500 250 400 290Q340 310 336 360Z', hair) +
          rect(322, 396, 20, 90, hair, { round: 10 }) +
          rect(618, 396, 20, 90, hair, { round: 10 }),
      ]
    case 'short':
      return ['', top]
    default:
      return style satisfies never
  }
}
