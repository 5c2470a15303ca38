/** Maps of the city and its waters, and charts. No lettering: a server may have no fonts, and captions say it better. */
import {
  chanceOf,
  circle,
  curve,
  ellipse,
  gradient,
  group,
  many,
  type Painting,
  type Point,
  paint,
  polygon,
  rect,
  shape,
  stroke,
  WIDE,
} from './canvas.ts'

const { width: W, height: H } = WIDE
type Inks = { sea: string; deep: string; land: string; street: string; park: string; block: string }

/** The coast of Haneul: the bay, the river Hwangpa, the two moles and the inner basin. */
const COAST: readonly Point[] = [
  [-20, 300],
  [220, 330],
  [420, 420],
  [560, 560],
  [640, 700],
  [780, 760],
  [960, 740],
  [1130, 790],
  [1240, 900],
  [1430, 930],
  [1600, 860],
  [1780, 880],
  [2080, 1010],
]
const RIVER: readonly Point[] = [
  [1120, -20],
  [1040, 160],
  [1120, 330],
  [1030, 500],
  [960, 640],
  [950, 770],
]

function ground(seed: number, { sea, deep, land, street, park, block }: Inks): string {
  const chance = chanceOf(seed)
  const coast = `${curve(COAST)}L2080 -20L-20 -20Z`
  const contour = (shift: number, colour: string) =>
    shape(curve(COAST.map(([x, y]): Point => [x - shift * 0.35, y + shift])), 'none', {
      stroke: colour,
      line: 5,
      opacity: 0.5,
    })
  return [
    rect(0, 0, W, H, sea),
    shape(`${curve(COAST.map(([x, y]): Point => [x - 120, y + 330]))}L2080 1400L-20 1400Z`, deep),
    many(6, (i) => contour(40 + i * 62, '#ffffff')),
    `<defs><clipPath id="land"><path d="${coast}"/></clipPath></defs>`,
    shape(coast, land),
    `<g clip-path="url(#land)">`,
    many(26, (row) =>
      many(30, (col) => {
        const x = col * 78 - 140 + row * 26 + chance(-8, 8)
        const y = row * 56 - 160 + col * 6
        return chance() > 0.16
          ? rect(x, y, chance(46, 68), chance(28, 46), block, {
              round: 4,
              turn: `rotate(9 ${Math.round(x)} ${Math.round(y)})`,
            })
          : ''
      }),
    ),
    many(4, (i) =>
      stroke(
        [
          [-20, 60 + i * 210],
          [W + 20, 260 + i * 240],
        ],
        street,
        15,
      ),
    ),
    many(5, (i) =>
      stroke(
        [
          [180 + i * 420, -20],
          [60 + i * 430, 1100],
        ],
        street,
        15,
      ),
    ),
    shape(
      `${curve([
        [250, 70],
        [420, 30],
        [560, 110],
        [520, 250],
        [360, 290],
        [240, 200],
        [250, 70],
      ])}Z`,
      park,
    ),
    shape(
      `${curve([
        [1500, 420],
        [1660, 380],
        [1800, 460],
        [1770, 610],
        [1600, 650],
        [1490, 560],
        [1500, 420],
      ])}Z`,
      park,
    ),
    many(24, (i) =>
      circle(
        i < 12 ? chance(290, 500) : chance(1540, 1740),
        i < 12 ? chance(80, 240) : chance(450, 590),
        chance(9, 17),
        '#00000018',
      ),
    ),
    '</g>',
    shape(curve(RIVER), 'none', { stroke: sea, line: 78 }),
    shape(curve(COAST), 'none', { stroke: '#ffffff', line: 7, opacity: 0.8 }),
    stroke(
      [
        [640, 700],
        [560, 860],
        [640, 980],
      ],
      '#5d5a55',
      18,
    ),
    stroke(
      [
        [1430, 930],
        [1380, 1080],
        [1230, 1130],
      ],
      '#5d5a55',
      18,
    ),
  ].join('')
}

const stop = (x: number, y: number, ring: string) => circle(x, y, 24, '#fffdf6', { stroke: ring, line: 11 })
const compass = (x: number, y: number, ink: string) =>
  group(
    [
      circle(0, 0, 74, 'none', { stroke: ink, line: 4 }),
      polygon(
        [
          [0, -66],
          [15, 0],
          [0, 66],
          [-15, 0],
        ],
        ink,
        { opacity: 0.4 },
      ),
      polygon(
        [
          [0, -66],
          [15, 0],
          [-15, 0],
        ],
        ink,
      ),
      many(12, (i) => group(rect(-2, -90, 4, 12, ink), `rotate(${i * 30})`)),
    ],
    `translate(${x} ${y})`,
  )
const scaleBar = (x: number, y: number, ink: string) =>
  many(4, (i) => rect(x + i * 70, y, 70, 14, i % 2 ? '#fffdf6' : ink)) +
  rect(x, y, 280, 14, 'none', { stroke: ink, line: 3 })

export function mapTramLine(): Painting {
  const line: Point[] = [
    [1880, 190],
    [1690, 260],
    [1500, 300],
    [1330, 350],
    [1180, 420],
    [1000, 470],
    [840, 500],
    [720, 560],
    [760, 660],
    [880, 700],
    [1060, 700],
    [1200, 780],
    [1330, 860],
    [1470, 880],
  ]
  return paint(
    WIDE,
    [
      ground(311, {
        sea: '#a9cbd0',
        deep: '#8db6bf',
        land: '#f3ead7',
        street: '#ffffff',
        park: '#c5d3a8',
        block: '#e6d8bd',
      }),
      stroke(
        [
          [300, 240],
          [520, 330],
          [840, 500],
          [1180, 420],
          [1480, 150],
        ],
        '#7f9a9c',
        13,
        { dash: '2 26' },
      ),
      stroke(
        [
          [760, 660],
          [1030, 330],
          [1080, 60],
        ],
        '#b9967a',
        13,
        { dash: '2 26' },
      ),
      shape(curve(line), 'none', { stroke: '#fffdf6', line: 36 }),
      shape(curve(line), 'none', { stroke: '#b8433a', line: 24 }),
      ...line.map(([x, y]) => stop(x, y, '#b8433a')),
      ...[
        [840, 500],
        [1180, 420],
        [760, 660],
      ].map(([x = 0, y = 0]) => circle(x, y, 36, '#fffdf6', { stroke: '#2b2a36', line: 12 })),
      compass(250, 1130, '#2b2a36'),
      scaleBar(1620, 1250, '#2b2a36'),
    ],
    0.6,
  )
}

export function mapChannel(): Painting {
  const chance = chanceOf(317)
  const channel: Point[] = [
    [-40, 1330],
    [300, 1230],
    [560, 1120],
    [800, 1010],
    [1000, 930],
    [1130, 850],
  ]
  return paint(
    WIDE,
    [
      ground(318, {
        sea: '#6fa7b4',
        deep: '#3f7f95',
        land: '#e9dcc0',
        street: '#f6eedd',
        park: '#b9c49a',
        block: '#d9c8a5',
      }),
      many(8, (i) =>
        shape(curve(channel.map(([x, y]): Point => [x + i * 8, y + 150 + i * 34])), 'none', {
          stroke: '#2a6379',
          line: 4,
          opacity: 0.5,
        }),
      ),
      shape(curve(channel), 'none', { stroke: '#1d4f68', line: 150 }),
      shape(curve(channel), 'none', { stroke: '#143a52', line: 84 }),
      shape(curve(channel), 'none', { stroke: '#e8a33d', line: 6, dash: '34 26' }),
      many(36, () => {
        const t = chance(0.35, 0.8)
        return circle(60 + t * 1000 + chance(-40, 40), 1310 - t * 430 + chance(-40, 40), chance(3, 7), '#d8b27a')
      }),
      ...[
        [330, 1140, '#3d8a5a'],
        [610, 1020, '#3d8a5a'],
        [860, 910, '#3d8a5a'],
        [390, 1290, '#c8402f'],
        [680, 1165, '#c8402f'],
        [930, 1045, '#c8402f'],
      ].map(([x, y, fill]) => circle(Number(x), Number(y), 17, String(fill), { stroke: '#fffdf6', line: 6 })),
      group(
        [
          polygon(
            [
              [-60, 0],
              [-30, -22],
              [60, -22],
              [60, 22],
              [-30, 22],
            ],
            '#c8402f',
          ),
          rect(20, -14, 26, 28, '#fffdf6'),
        ],
        'translate(720 1048) rotate(-26) scale(1.1)',
      ),
      compass(1790, 1170, '#fffdf6'),
      scaleBar(1560, 1300, '#143a52'),
    ],
    0.6,
  )
}

export function mapFerries(): Painting {
  const chance = chanceOf(331)
  const isle = (x: number, y: number, r: number, squash: number) => {
    const points: Point[] = Array.from({ length: 11 }, (_, i): Point => {
      const [angle, reach] = [(i / 11) * Math.PI * 2, r * chance(0.72, 1.15)]
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * squash]
    })
    const closed = [...points, points[0] ?? [x, y], points[1] ?? [x, y]] as Point[]
    const halo = (grow: number, opacity: number) =>
      shape(curve(closed.map(([px, py]): Point => [x + (px - x) * grow, y + (py - y) * grow])), '#ffffff', { opacity })
    return (
      halo(1.5, 0.16) +
      halo(1.25, 0.22) +
      shape(curve(closed), '#dfe3c0') +
      shape(curve(closed.map(([px, py]): Point => [x + (px - x) * 0.6, y + (py - y) * 0.6])), '#b3c495') +
      shape(curve(closed.map(([px, py]): Point => [x + (px - x) * 0.28, y + (py - y) * 0.28])), '#8faa78')
    )
  }
  const route = (points: Point[], colour: string) =>
    shape(curve(points), 'none', { stroke: colour, line: 9, dash: '26 20', cap: 'round' })
  return paint(
    WIDE,
    [
      gradient('sea', ['#8fc3c9', '#4f9aac', '#2c7391']),
      rect(0, 0, W, H, 'url(#sea)'),
      many(
        13,
        (i) =>
          stroke(
            [
              [0, i * 114],
              [W, i * 114],
            ],
            '#ffffff',
            1.5,
            { opacity: 0.22 },
          ) +
          stroke(
            [
              [i * 171, 0],
              [i * 171, H],
            ],
            '#ffffff',
            1.5,
            { opacity: 0.22 },
          ),
      ),
      shape(
        `${curve([
          [-20, 160],
          [180, 200],
          [330, 330],
          [300, 470],
          [420, 560],
          [400, 720],
          [280, 830],
          [330, 990],
          [200, 1130],
          [-20, 1180],
        ])}L-20 160Z`,
        '#efe3c8',
      ),
      shape(
        `${curve([
          [-20, 300],
          [130, 380],
          [200, 560],
          [130, 800],
          [-20, 900],
        ])}Z`,
        '#c9cfa6',
      ),
      isle(1230, 420, 210, 0.8),
      isle(1590, 790, 170, 0.9),
      isle(1080, 1040, 130, 0.75),
      isle(1830, 300, 60, 0.9),
      isle(840, 250, 44, 0.8),
      isle(1420, 1190, 52, 0.8),
      route(
        [
          [420, 590],
          [700, 600],
          [960, 520],
          [1080, 470],
        ],
        '#b8433a',
      ),
      route(
        [
          [420, 590],
          [820, 760],
          [1200, 800],
          [1440, 790],
        ],
        '#f6f1e2',
      ),
      route(
        [
          [420, 590],
          [640, 820],
          [840, 990],
          [970, 1030],
        ],
        '#f2b544',
      ),
      route(
        [
          [1270, 580],
          [1400, 660],
          [1490, 700],
        ],
        '#b8433a',
      ),
      ...[
        [420, 590],
        [1080, 470],
        [1440, 790],
        [970, 1030],
        [1270, 580],
        [1490, 700],
      ].map(([x = 0, y = 0]) => stop(x, y, '#1f4a63')),
      group(
        [
          polygon(
            [
              [-52, 0],
              [-26, -18],
              [50, -18],
              [50, 18],
              [-26, 18],
            ],
            '#f6f1e2',
          ),
          rect(0, -10, 34, 20, '#b8433a'),
        ],
        'translate(800 578) rotate(168)',
      ),
      compass(1850, 1160, '#fffdf6'),
      scaleBar(120, 1280, '#1f4a63'),
    ],
    0.6,
  )
}

export function mapStorm(): Painting {
  const track: Point[] = [
    [1960, 1330],
    [1700, 1170],
    [1480, 960],
    [1310, 740],
    [1180, 500],
    [1110, 250],
    [1080, -20],
  ]
  const cone = (grow: number) =>
    `${curve(track.map(([x, y], i): Point => [x - i * grow, y]))}${curve([...track].reverse().map(([x, y], i): Point => [x + (track.length - 1 - i) * grow, y])).replace('M', 'L')}Z`
  const swirl = many(4, (arm) =>
    group(
      shape('M0 0Q40 -90 150 -110Q230 -120 300 -70Q220 -90 150 -70Q70 -40 40 20Z', '#f4f6f2', { opacity: 0.9 }),
      `rotate(${arm * 90})`,
    ),
  )
  return paint(
    WIDE,
    [
      gradient('sea', ['#2a4863', '#1c3550', '#13263d']),
      rect(0, 0, W, H, 'url(#sea)'),
      many(
        12,
        (i) =>
          stroke(
            [
              [0, i * 124],
              [W, i * 124 - 60],
            ],
            '#9fc0d0',
            1.5,
            { opacity: 0.18 },
          ) +
          stroke(
            [
              [i * 186, 0],
              [i * 186 + 40, H],
            ],
            '#9fc0d0',
            1.5,
            { opacity: 0.18 },
          ),
      ),
      shape(
        `${curve([
          [-20, 260],
          [300, 220],
          [560, 330],
          [700, 480],
          [760, 640],
          [690, 800],
          [480, 900],
          [300, 1060],
          [-20, 1120],
        ])}L-20 260Z`,
        '#4d6b5f',
      ),
      shape(
        `${curve([
          [-20, 360],
          [260, 340],
          [480, 450],
          [560, 620],
          [380, 800],
          [-20, 960],
        ])}Z`,
        '#5f7d6b',
      ),
      shape(
        `${curve([
          [1500, -20],
          [1600, 140],
          [1780, 220],
          [2070, 240],
        ])}L2070 -20Z`,
        '#4d6b5f',
      ),
      many(9, (i) =>
        ellipse(1480, 960, 190 + i * 74, 160 + i * 62, 'none', {
          stroke: '#cfe0e4',
          line: 3,
          opacity: 0.34 - i * 0.03,
        }),
      ),
      shape(cone(62), '#e8a33d', { opacity: 0.28 }),
      shape(cone(30), '#e8683c', { opacity: 0.34 }),
      shape(curve(track), 'none', { stroke: '#fff3d6', line: 8, dash: '4 26', cap: 'round' }),
      ...track
        .slice(0, 6)
        .map(([x, y], i) =>
          circle(x, y, i === 2 ? 0 : 20, i < 2 ? '#8a8f94' : '#fff3d6', { stroke: '#b8433a', line: 7 }),
        ),
      group([swirl, circle(0, 0, 52, '#f4f6f2'), circle(0, 0, 24, '#1c3550')], 'translate(1480 960) scale(.92)'),
      circle(742, 600, 24, '#f2c14e'),
      circle(742, 600, 48, 'none', { stroke: '#f2c14e', line: 6 }),
    ],
    0.7,
  )
}

export function chartBoxes(): Painting {
  const values = [0.46, 0.5, 0.55, 0.53, 0.6, 0.66, 0.63, 0.71, 0.78, 0.84, 0.81, 0.93]
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#f4ead6'),
      many(5, (i) =>
        stroke(
          [
            [200, 1130 - i * 220],
            [1900, 1130 - i * 220],
          ],
          '#c9b997',
          3,
          { dash: '3 14' },
        ),
      ),
      ...values.map((value, i) => {
        const boxes = Math.round(value * 17)
        return many(
          boxes,
          (row) =>
            rect(
              236 + i * 138,
              1076 - row * 56,
              104,
              50,
              i === 11 ? (row % 2 ? '#b8433a' : '#cf5a48') : (row + i) % 3 ? '#2f6f7e' : '#27566b',
              { round: 3 },
            ) + many(4, (rib) => rect(250 + i * 138 + rib * 24, 1084 - row * 56, 3, 34, '#00000022')),
        )
      }),
      rect(190, 1130, 1720, 8, '#2b2a36'),
      rect(190, 180, 8, 958, '#2b2a36'),
      ...values.map((_, i) => rect(284 + i * 138, 1156, 8, 22, '#2b2a36')),
      ...[0, 1, 2, 3, 4].map((i) => rect(160, 1127 - i * 220, 22, 6, '#2b2a36')),
      stroke(
        [
          [1806, 160],
          [1806, 70],
          [1560, 70],
        ],
        '#2b2a36',
        9,
      ),
      stroke(
        [
          [1806, 150],
          [1806, 190],
        ],
        '#2b2a36',
        3,
      ),
      polygon(
        [
          [1776, 190],
          [1836, 190],
          [1836, 230],
          [1776, 230],
        ],
        '#e8a33d',
      ),
      stroke(
        [
          [1560, 44],
          [1560, 96],
        ],
        '#2b2a36',
        9,
      ),
    ],
    0.6,
  )
}

export function chartPrices(): Painting {
  const chance = chanceOf(347)
  const series = (from: number, to: number, wobble: number): Point[] =>
    Array.from(
      { length: 14 },
      (_, i): Point => [220 + i * 128, from + ((to - from) * i) / 13 + chance(-wobble, wobble)],
    )
  const [squid, hairtail, mackerel] = [series(1010, 330, 70), series(860, 640, 90), series(960, 980, 50)]
  const fish = (x: number, y: number, s: number, fill: string) =>
    group(
      [
        shape('M-90 0Q-20 -62 70 0Q-20 62 -90 0Z', fill),
        polygon(
          [
            [58, 0],
            [112, -40],
            [112, 40],
          ],
          fill,
        ),
        circle(-52, -10, 8, '#12303d'),
        shape('M-30 -28Q-14 0 -30 28', 'none', { stroke: '#12303d', line: 4 }),
      ],
      `translate(${x} ${y}) scale(${s})`,
    )
  return paint(
    WIDE,
    [
      gradient('bg', ['#12303d', '#1b4855']),
      rect(0, 0, W, H, 'url(#bg)'),
      many(6, (i) =>
        stroke(
          [
            [200, 1140 - i * 180],
            [1900, 1140 - i * 180],
          ],
          '#5f8a92',
          2,
          { opacity: 0.6, dash: '2 14' },
        ),
      ),
      shape(`${curve(squid)}L1884 1140L220 1140Z`, '#e8683c', { opacity: 0.22 }),
      shape(curve(mackerel), 'none', { stroke: '#8fb8b6', line: 10, cap: 'round' }),
      shape(curve(hairtail), 'none', { stroke: '#f2c14e', line: 10, cap: 'round' }),
      shape(curve(squid), 'none', { stroke: '#f07a4f', line: 15, cap: 'round' }),
      ...squid.map(([x, y]) => circle(x, y, 13, '#f4ead6')),
      rect(194, 1140, 1720, 7, '#f4ead6'),
      many(14, (i) => rect(217 + i * 128, 1150, 6, 20, '#f4ead6')),
      fish(1890, (squid[13]?.[1] ?? 0) - 90, 0.9, '#f07a4f'),
      fish(1890, (hairtail[13]?.[1] ?? 0) - 80, 0.9, '#f2c14e'),
      fish(1890, (mackerel[13]?.[1] ?? 0) + 84, 0.9, '#8fb8b6'),
    ],
    0.6,
  )
}

export function chartBudget(): Painting {
  const parts: [number, string][] = [
    [0.31, '#27506b'],
    [0.22, '#b8433a'],
    [0.17, '#e0a93b'],
    [0.13, '#6f8f7a'],
    [0.1, '#8c5b78'],
    [0.07, '#cf7f56'],
  ]
  let angle = -Math.PI / 2
  const wedges = parts.map(([share, fill], i) => {
    const [from, to] = [angle, angle + share * Math.PI * 2]
    angle = to
    const middle = (from + to) / 2
    const [ox, oy] = [Math.cos(middle) * (i === 1 ? 56 : 14), Math.sin(middle) * (i === 1 ? 56 : 14)]
    const at = (a: number, r: number): Point => [690 + ox + Math.cos(a) * r, 690 + oy + Math.sin(a) * r]
    const arc = (r: number) => Array.from({ length: 30 }, (_, k) => at(from + ((to - from) * k) / 29, r))
    return polygon([...arc(470), ...arc(210).reverse()], fill)
  })
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#efe2cb'),
      circle(720, 726, 490, '#00000014'),
      ...wedges,
      circle(690, 690, 150, '#f8f0de'),
      group(
        [
          ellipse(0, 44, 74, 22, '#c8912f'),
          rect(-74, 14, 148, 30, '#c8912f'),
          ellipse(0, 14, 74, 22, '#e8b44a'),
          rect(-74, -20, 148, 30, '#c8912f'),
          ellipse(0, -20, 74, 22, '#e8b44a'),
          ellipse(0, -20, 46, 12, '#c8912f'),
        ],
        'translate(690 680)',
      ),
      ...parts.map(
        ([share, fill], i) =>
          circle(1330, 310 + i * 150, 34, fill) +
          rect(1400, 284 + i * 150, share * 1500, 26, fill, { round: 13 }) +
          rect(1400, 322 + i * 150, 160 + ((i * 67) % 150), 14, '#b9a888', { round: 7 }),
      ),
    ],
    0.6,
  )
}
