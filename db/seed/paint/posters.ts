/** Posters for opinion, still lifes for the kitchen, diagrams for science: few shapes, strong colours. */
import {
  chanceOf,
  circle,
  clouds,
  curve,
  ellipse,
  glow,
  gradient,
  group,
  many,
  type Painting,
  type Point,
  paint,
  polygon,
  rect,
  ripples,
  shape,
  stars,
  stroke,
  WIDE,
} from './canvas.ts'

const { width: W, height: H } = WIDE

export function posterBallot(): Painting {
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#d9502f'),
      circle(1024, 640, 560, '#f3b63f'),
      many(24, (i) =>
        group(
          polygon(
            [
              [1010, 60],
              [1038, 60],
              [1024, -260],
            ],
            '#f3b63f',
            { opacity: 0.6 },
          ),
          `rotate(${i * 15} 1024 640)`,
        ),
      ),
      rect(604, 800, 840, 620, '#1e3550'),
      rect(564, 740, 920, 100, '#27466a'),
      rect(804, 772, 440, 30, '#0f1f33', { round: 15 }),
      group(
        [
          polygon(
            [
              [-170, -420],
              [170, -420],
              [170, 0],
              [-170, 0],
            ],
            '#fbf3e2',
          ),
          stroke(
            [
              [-80, -250],
              [-20, -180],
              [96, -330],
            ],
            '#d9502f',
            34,
          ),
          rect(-110, -110, 220, 20, '#c9b997', { round: 10 }),
        ],
        'translate(1024 792) rotate(-5)',
      ),
      shape(
        'M1180 330Q1330 190 1530 120L1700 -40L2070 -40L2070 420Q1800 470 1620 400Q1440 350 1300 430Q1210 460 1180 330Z',
        '#e9b890',
      ),
      shape('M1180 330Q1160 430 1240 440Q1310 440 1330 380', '#e9b890'),
      shape('M1690 -40L1600 60Q1780 220 1820 440L2070 440L2070 -40Z', '#1e3550'),
    ],
    0.8,
  )
}

export function posterPaperBoat(): Painting {
  const chance = chanceOf(401)
  const wave = (y: number, fill: string, lift: number) =>
    shape(
      `${curve(Array.from({ length: 12 }, (_, i): Point => [i * 200 - 80, y + (i % 2 ? lift : -lift)]))}L2100 1400L-80 1400Z`,
      fill,
    )
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#f2d9b6'),
      circle(1500, 400, 190, '#e8683c'),
      clouds(chance, WIDE, { y: 240, spread: 110, colour: '#fff8ea', count: 6, opacity: 0.9 }),
      wave(960, '#7fb0ad', 40),
      polygon(
        [
          [560, 840],
          [1490, 840],
          [1280, 1090],
          [770, 1090],
        ],
        '#fffaf0',
      ),
      polygon(
        [
          [1024, 360],
          [1290, 840],
          [760, 840],
        ],
        '#fff4e0',
      ),
      polygon(
        [
          [1024, 360],
          [1290, 840],
          [1024, 840],
        ],
        '#e6d6ba',
      ),
      polygon(
        [
          [1024, 840],
          [1490, 840],
          [1280, 1090],
          [1024, 1090],
        ],
        '#ece0c8',
      ),
      many(7, (i) => rect(830, 905 + i * 22, 150 - (i % 3) * 30, 8, '#b9a888', { round: 4 })),
      many(7, (i) => rect(1050, 905 + i * 22, 170 - (i % 2) * 40, 8, '#b9a888', { round: 4 })),
      rect(940, 640, 80, 90, '#b9a888', { opacity: 0.7 }),
      wave(1090, '#3f7f8a', 46),
      wave(1220, '#1e5163', 40),
    ],
    0.8,
  )
}

export function posterClock(): Painting {
  return paint(
    WIDE,
    [
      gradient('bg', ['#233a5e', '#1a2a47']),
      rect(0, 0, W, H, 'url(#bg)'),
      many(9, (i) =>
        rect(i * 250 - 60, 1365 - (i % 4) * 120 - 260, 210, 800, ['#2c4a70', '#345680', '#29436a'][i % 3] ?? '#333'),
      ),
      circle(1024, 660, 500, '#f2b544'),
      circle(1024, 660, 440, '#fbf1dc'),
      many(12, (i) =>
        group(rect(1012, 250, 24, i % 3 ? 40 : 84, '#1a2a47', { round: 8 }), `rotate(${i * 30} 1024 660)`),
      ),
      polygon(
        [
          [1024, 660],
          [1024, 280],
          [1400, 660],
        ],
        '#e4572e',
        { opacity: 0.2 },
      ),
      shape('M1024 660L1024 240A420 420 0 0 1 1444 660Z', '#e4572e', { opacity: 0.85 }),
      stroke(
        [
          [1024, 660],
          [1024, 350],
        ],
        '#1a2a47',
        26,
      ),
      stroke(
        [
          [1024, 660],
          [1260, 660],
        ],
        '#1a2a47',
        32,
      ),
      circle(1024, 660, 36, '#1a2a47'),
      group(
        [
          rect(-150, -90, 300, 110, '#e4572e', { round: 26 }),
          many(4, (i) => rect(-126 + i * 66, -70, 50, 40, '#fbf1dc', { round: 8 })),
          circle(-90, 28, 22, '#111c30'),
          circle(90, 28, 22, '#111c30'),
        ],
        'translate(420 1270) scale(1.2)',
      ),
    ],
    0.8,
  )
}

export function posterVoices(): Painting {
  const bubble = (x: number, y: number, w: number, h: number, fill: string, tail: 1 | -1) =>
    rect(x, y, w, h, fill, { round: 74 }) +
    polygon(
      [
        [x + w / 2 - 50, y + h - 10],
        [x + w / 2 + 50, y + h - 10],
        [x + w / 2 + tail * 110, y + h + 120],
      ],
      fill,
    )
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#3f6f63'),
      bubble(150, 150, 720, 400, '#f3b63f', -1),
      bubble(800, 420, 800, 430, '#f6ecd8', 1),
      bubble(1300, 110, 560, 320, '#d9502f', 1),
      bubble(280, 700, 620, 340, '#1f3d4d', -1),
      bubble(1150, 880, 700, 300, '#e9a59a', 1),
      many(3, (i) => rect(250, 250 + i * 80, 500 - i * 110, 34, '#8a5a1c', { round: 17 })),
      many(3, (i) => rect(910, 530 + i * 84, 560 - (i % 2) * 160, 36, '#3f6f63', { round: 18 })),
      many(2, (i) => rect(1390, 200 + i * 76, 360 - i * 120, 32, '#fbe3cf', { round: 16 })),
      many(3, (i) => circle(450 + i * 140, 870, 38, '#f6ecd8')),
      many(2, (i) => rect(1260, 960 + i * 80, 460 - i * 150, 32, '#7c2d3a', { round: 16 })),
    ],
    0.8,
  )
}

export function posterUmbrella(): Painting {
  const chance = chanceOf(419)
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#27344f'),
      many(130, () => {
        const [x, y] = [chance() * W, chance() * H]
        return stroke(
          [
            [x, y],
            [x - 40, y + 110],
          ],
          '#8aa0bd',
          5,
          { opacity: chance(0.2, 0.7) },
        )
      }),
      polygon(
        [
          [430, 700],
          [1618, 700],
          [1750, 1400],
          [300, 1400],
        ],
        '#27344f',
      ),
      shape(
        'M390 720Q1024 -120 1658 720Q1560 650 1450 720Q1340 650 1236 720Q1130 650 1024 720Q918 650 812 720Q700 650 600 720Q490 650 390 720Z',
        '#f3b63f',
      ),
      shape('M1024 300Q1160 420 1236 720Q1130 650 1024 720Q918 650 812 720Q888 420 1024 300Z', '#e08a2c'),
      rect(1014, 240, 20, 860, '#f6ecd8'),
      shape('M1024 1090Q1024 1180 950 1180Q890 1180 890 1120', 'none', { stroke: '#f6ecd8', line: 22, cap: 'round' }),
      many(
        5,
        (i) =>
          rect(
            560 + i * 200,
            1180 - [120, 190, 90, 230, 150][i]!,
            150,
            400,
            ['#d9502f', '#f6ecd8', '#6f8f7a', '#e9a59a', '#8fb8b6'][i] ?? '#fff',
          ) +
          many(6, (k) =>
            rect(
              584 + i * 200 + (k % 2) * 60,
              1210 - [120, 190, 90, 230, 150][i]! + Math.floor(k / 2) * 80,
              40,
              46,
              '#27344f',
            ),
          ),
      ),
      rect(0, 1300, W, 80, '#1b2438'),
    ],
    0.8,
  )
}

export function noodles(): Painting {
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#c8573e'),
      many(9, (i) => rect(0, i * 156, W, 70, '#bf4d36', { opacity: 0.6 })),
      ellipse(1060, 760, 620, 560, '#7c2d22', { opacity: 0.35 }),
      circle(1024, 700, 560, '#f6efe0'),
      circle(1024, 700, 520, '#2f5d6b'),
      circle(1024, 700, 490, '#f6efe0'),
      circle(1024, 700, 460, '#e2b86a'),
      circle(1024, 700, 440, '#ecca86', { opacity: 0.8 }),
      many(15, (i) =>
        shape(
          curve([
            [720 + i * 14, 560 + i * 16],
            [860 + i * 10, 480 + i * 20],
            [1000, 560 + i * 18],
            [1130 + i * 6, 500 + i * 20],
            [1280 - i * 4, 620 + i * 16],
          ]),
          'none',
          { stroke: i % 2 ? '#fbf1d6' : '#f4e2b8', line: 15, cap: 'round' },
        ),
      ),
      many(7, (i) =>
        group(
          [
            shape('M-90 0Q0 -34 96 0Q0 34 -90 0Z', '#6f8790'),
            shape('M-86 -4Q0 -30 90 -2', 'none', { stroke: '#cfdcdc', line: 6 }),
            polygon(
              [
                [88, 0],
                [122, -22],
                [122, 22],
              ],
              '#6f8790',
            ),
            circle(-64, -4, 6, '#1c2a30'),
          ],
          `translate(${[740, 820, 760, 1290, 1240, 1180, 880][i] ?? 0} ${[760, 850, 930, 800, 900, 1000, 1010][i] ?? 0}) rotate(${[20, -30, 60, -50, 15, 40, -12][i] ?? 0}) scale(.8)`,
        ),
      ),
      circle(1230, 520, 118, '#fffaf0'),
      circle(1230, 520, 58, '#f2a33d'),
      circle(1212, 502, 16, '#f9cf7a'),
      many(16, (i) =>
        circle(860 + ((i * 97) % 330), 400 + ((i * 53) % 130), 22, 'none', {
          stroke: i % 2 ? '#5d8a4a' : '#8fb463',
          line: 10,
        }),
      ),
      group(
        [rect(-9, -560, 18, 1120, '#3a2a22', { round: 8 }), rect(36, -560, 18, 1120, '#3a2a22', { round: 8 })],
        'translate(1800 720) rotate(14)',
      ),
      circle(240, 300, 150, '#f6efe0'),
      circle(240, 300, 116, '#a8321f'),
      many(24, (i) => circle(180 + ((i * 47) % 130), 240 + ((i * 31) % 130), 10, i % 3 ? '#c8402f' : '#f3e2b8')),
    ],
    0.7,
  )
}

export function citrus(): Painting {
  const half = (x: number, y: number, r: number, peel: string, flesh: string) =>
    circle(x, y, r, peel) +
    circle(x, y, r * 0.9, '#fdf3d8') +
    many(9, (i) =>
      group(
        shape(
          `M${x} ${y - r * 0.08}Q${x + r * 0.3} ${y - r * 0.5} ${x + r * 0.17} ${y - r * 0.82}Q${x} ${y - r * 0.9} ${x - r * 0.17} ${y - r * 0.82}Q${x - r * 0.3} ${y - r * 0.5} ${x} ${y - r * 0.08}Z`,
          flesh,
        ),
        `rotate(${i * 40} ${x} ${y})`,
      ),
    ) +
    circle(x, y, r * 0.07, '#fdf3d8')
  const whole = (x: number, y: number, r: number, fill: string, shade: string) =>
    circle(x, y, r, fill) +
    shape(
      `M${x + r * 0.2} ${y - r * 0.97}A${r} ${r} 0 0 1 ${x + r * 0.2} ${y + r * 0.97}A${r * 1.3} ${r * 1.3} 0 0 0 ${x + r * 0.2} ${y - r * 0.97}Z`,
      shade,
      { opacity: 0.7 },
    ) +
    circle(x - r * 0.36, y - r * 0.4, r * 0.12, '#ffffff', { opacity: 0.5 }) +
    shape(
      `M${x} ${y - r * 0.9}Q${x + r * 0.5} ${y - r * 1.5} ${x + r * 0.95} ${y - r * 1.1}Q${x + r * 0.5} ${y - r * 0.9} ${x} ${y - r * 0.9}Z`,
      '#3f7a4f',
    )
  return paint(
    WIDE,
    [
      gradient('bg', ['#1f4f5c', '#2f6f74']),
      rect(0, 0, W, 900, 'url(#bg)'),
      rect(0, 880, W, 500, '#e9d3a6'),
      rect(0, 880, W, 16, '#f6e7c6'),
      ellipse(1000, 1120, 760, 120, '#b9986a', { opacity: 0.5 }),
      shape('M440 740Q1000 1420 1560 740Z', '#f2e8d5'),
      shape('M440 740Q1000 1420 1560 740Q1480 1120 1000 1150Q900 1150 820 1120Q1300 1080 1440 740Z', '#d9cbb0'),
      whole(720, 620, 190, '#f29a2e', '#d9761c'),
      whole(1290, 610, 200, '#f6ad3a', '#db8220'),
      whole(1000, 520, 220, '#f7b84a', '#e08e24'),
      ellipse(1000, 742, 566, 46, '#f6efe0'),
      ellipse(1000, 742, 530, 34, '#cdbd9f'),
      whole(820, 690, 150, '#f08c28', '#cf6c18'),
      whole(1170, 694, 156, '#f4a436', '#d67c1f'),
      rect(440, 742, 1120, 60, '#f2e8d5'),
      shape('M440 740Q1000 800 1560 740L1540 830Q1000 860 460 830Z', '#f2e8d5'),
      many(9, (i) => circle(560 + i * 110, 900 + Math.sin(i) * 12, 20, '#2f6f7e')),
      half(380, 1090, 190, '#f29a2e', '#f6b04a'),
      half(1690, 1130, 160, '#f6ad3a', '#f9c469'),
      group(
        [
          polygon(
            [
              [0, 0],
              [430, -26],
              [470, 20],
              [0, 44],
            ],
            '#dfe4e2',
          ),
          rect(-230, -4, 240, 52, '#5d2f26', { round: 20 }),
        ],
        'translate(1240 1250) rotate(-9)',
      ),
    ],
    0.7,
  )
}

export function cabbages(): Painting {
  const chance = chanceOf(461)
  const head = (x: number, y: number, s: number) =>
    group(
      [
        ellipse(0, 34, 130, 26, '#3a2a22', { opacity: 0.4 }),
        many(7, (i) =>
          group(
            shape('M0 20Q-70 -30 -46 -110Q0 -150 46 -110Q70 -30 0 20Z', i % 2 ? '#5f9152' : '#78a860'),
            `rotate(${i * 34 - 102})`,
          ),
        ),
        many(5, (i) =>
          group(
            shape('M0 14Q-52 -24 -32 -84Q0 -112 32 -84Q52 -24 0 14Z', i % 2 ? '#9cc46f' : '#b5d484'),
            `rotate(${i * 36 - 72})`,
          ),
        ),
        circle(0, -34, 46, '#d9e8a8'),
        shape('M-30 -44Q0 -84 30 -44', 'none', { stroke: '#9cc46f', line: 7 }),
        shape('M-22 -22Q4 -58 34 -24', 'none', { stroke: '#9cc46f', line: 6 }),
      ],
      `translate(${Math.round(x)} ${Math.round(y)}) scale(${s})`,
    )
  return paint(
    WIDE,
    [
      gradient('bg', ['#f0c987', '#f7e2b4']),
      rect(0, 0, W, 560, 'url(#bg)'),
      circle(1530, 300, 120, '#e8683c'),
      clouds(chance, WIDE, { y: 190, spread: 90, colour: '#fff8ea', count: 6, opacity: 0.85 }),
      shape(
        `${curve([
          [-20, 480],
          [400, 390],
          [900, 460],
          [1400, 380],
          [2070, 470],
        ])}L2070 700L-20 700Z`,
        '#8fa877',
      ),
      shape(
        `${curve([
          [-20, 540],
          [500, 480],
          [1100, 530],
          [1600, 470],
          [2070, 540],
        ])}L2070 700L-20 700Z`,
        '#6f8f62',
      ),
      rect(0, 540, W, 830, '#7a5540'),
      many(15, (i) =>
        polygon(
          [
            [1024 + (i - 7.5) * 62, 540],
            [1024 + (i - 7.1) * 62, 540],
            [1024 + (i - 7.1) * 330, 1365],
            [1024 + (i - 7.5) * 330, 1365],
          ],
          '#5f4032',
        ),
      ),
      ...[0, 1, 2, 3, 4, 5].map((row) =>
        many(13, (i) =>
          head(1024 + (i - 6) * (74 + row * 52) + chance(-8, 8), 590 + row * row * 21 + row * 42, 0.22 + row * 0.17),
        ),
      ),
    ],
    0.7,
  )
}

export function marketStall(): Painting {
  const chance = chanceOf(431)
  const fish = (x: number, y: number, s: number, turn: number, fill: string, belly: string) =>
    group(
      [
        shape('M-150 0Q-60 -74 110 -12Q60 62 -60 52Q-130 40 -150 0Z', fill),
        shape('M-146 10Q-50 60 108 -6Q50 62 -60 52Q-126 40 -146 10Z', belly),
        polygon(
          [
            [96, -10],
            [178, -62],
            [160, -4],
            [180, 48],
          ],
          fill,
        ),
        circle(-104, -10, 13, '#fdf6e3'),
        circle(-104, -10, 6, '#14242c'),
        shape('M-66 -40Q-46 0 -66 42', 'none', { stroke: '#14242c', line: 4, opacity: 0.6 }),
        many(4, (i) =>
          shape(`M${-30 + i * 30} -26Q${-16 + i * 30} 4 ${-30 + i * 30} 30`, 'none', {
            stroke: '#ffffff',
            line: 3,
            opacity: 0.5,
          }),
        ),
      ],
      `translate(${x} ${y}) rotate(${turn}) scale(${s})`,
    )
  return paint(
    WIDE,
    [
      gradient('bg', ['#0f2530', '#1f4550']),
      rect(0, 0, W, H, 'url(#bg)'),
      many(
        4,
        (i) =>
          stroke(
            [
              [260 + i * 510, 0],
              [260 + i * 510, 240],
            ],
            '#0a1820',
            6,
          ) +
          shape(`M${190 + i * 510} 300Q${260 + i * 510} 190 ${330 + i * 510} 300Z`, '#c8573e') +
          circle(260 + i * 510, 308, 36, '#fff3c2') +
          glow(`b${i}`, 260 + i * 510, 308, 330, '#ffdf9a', 0.6),
      ),
      many(13, (i) =>
        shape(
          `M${i * 160 - 10} 0L${i * 160 + 150} 0L${i * 160 + 150} 96Q${i * 160 + 70} 160 ${i * 160 - 10} 96Z`,
          i % 2 ? '#b8433a' : '#f3e5cf',
        ),
      ),
      polygon(
        [
          [120, 640],
          [1928, 640],
          [2120, 1365],
          [-72, 1365],
        ],
        '#d5e3e3',
      ),
      many(240, () => {
        const [x, y] = [Math.round(chance(0, W)), Math.round(chance(660, H))]
        return rect(x, y, chance(24, 60), chance(18, 40), '#ffffff', {
          opacity: chance(0.25, 0.8),
          turn: `rotate(${Math.round(chance(-40, 40))} ${x} ${y})`,
        })
      }),
      ...[0, 1, 2].flatMap((row) =>
        Array.from({ length: 6 - row }, (_, i) =>
          fish(
            270 + row * 120 + i * (300 + row * 34),
            760 + row * 210,
            0.86 + row * 0.24,
            -12 + chance(-8, 8),
            ['#4f7f96', '#c8573e', '#6f8790'][(i + row) % 3] ?? '#888',
            ['#dbe7e8', '#f3c9b4', '#e3e9e6'][(i + row) % 3] ?? '#eee',
          ),
        ),
      ),
      many(5, (i) =>
        group(
          [
            polygon(
              [
                [-50, -36],
                [50, -36],
                [44, 34],
                [-44, 34],
              ],
              '#fdf6e3',
            ),
            rect(-34, -18, 66, 9, '#b8433a', { round: 4 }),
            rect(-34, 4, 44, 9, '#6f8790', { round: 4 }),
            stroke(
              [
                [0, 34],
                [0, 100],
              ],
              '#8a5a41',
              8,
            ),
          ],
          `translate(${300 + i * 360} ${660 + (i % 2) * 20}) rotate(${(i % 3) * 4 - 4})`,
        ),
      ),
    ],
    0.7,
  )
}

export function seaCable(): Painting {
  const chance = chanceOf(439)
  return paint(
    WIDE,
    [
      gradient('bg', ['#2c8a9c', '#155a78', '#0a2f4f', '#061a30']),
      rect(0, 0, W, H, 'url(#bg)'),
      many(7, (i) =>
        polygon(
          [
            [200 + i * 280, 0],
            [300 + i * 280, 0],
            [100 + i * 300, 1100],
            [-80 + i * 300, 1100],
          ],
          '#bdeef0',
          { opacity: 0.07 },
        ),
      ),
      shape(
        `${curve([
          [-20, 1010],
          [300, 1090],
          [700, 1000],
          [1100, 1110],
          [1500, 1040],
          [2070, 1130],
        ])}L2070 1400L-20 1400Z`,
        '#123a54',
      ),
      shape(
        `${curve([
          [-20, 1180],
          [400, 1140],
          [860, 1220],
          [1300, 1180],
          [2070, 1250],
        ])}L2070 1400L-20 1400Z`,
        '#0a2640',
      ),
      shape(
        curve([
          [-20, 1120],
          [260, 1170],
          [620, 1080],
          [980, 1170],
          [1360, 1110],
          [1700, 1180],
          [2070, 1120],
        ]),
        'none',
        { stroke: '#061a30', line: 46 },
      ),
      shape(
        curve([
          [-20, 1112],
          [260, 1162],
          [620, 1072],
          [980, 1162],
          [1360, 1102],
          [1700, 1172],
          [2070, 1112],
        ]),
        'none',
        { stroke: '#e8a33d', line: 30 },
      ),
      shape(
        curve([
          [-20, 1106],
          [260, 1156],
          [620, 1066],
          [980, 1156],
          [1360, 1096],
          [1700, 1166],
          [2070, 1106],
        ]),
        'none',
        { stroke: '#fff3c2', line: 6, dash: '60 110', cap: 'round' },
      ),
      many(70, () => circle(chance() * W, chance(60, 1050), chance(3, 9), '#d8fbff', { opacity: chance(0.1, 0.5) })),
      many(16, () =>
        group(
          shape('M-40 0Q0 -22 34 0Q0 22 -40 0Z', '#cfeff0') +
            polygon(
              [
                [28, 0],
                [54, -16],
                [54, 16],
              ],
              '#cfeff0',
            ),
          `translate(${chance(900, 1500)} ${chance(380, 640)}) scale(${chance(0.5, 1)})`,
          0.7,
        ),
      ),
      group(
        [
          ellipse(0, 0, 170, 100, '#f2b544'),
          circle(-90, 0, 56, '#0a2f4f'),
          circle(-90, 0, 42, '#bdeef0'),
          rect(120, -20, 90, 40, '#c8861f', { round: 10 }),
          many(2, (i) =>
            shape(`M-40 ${84}Q-90 150 ${-150 + i * 130} 190`, 'none', { stroke: '#c8861f', line: 16, cap: 'round' }),
          ),
          polygon(
            [
              [-140, -14],
              [-760, -150],
              [-760, 190],
              [-140, 14],
            ],
            '#fff3c2',
            { opacity: 0.25 },
          ),
          stroke(
            [
              [60, -96],
              [120, -820],
            ],
            '#0a2f4f',
            7,
          ),
        ],
        'translate(1480 760)',
      ),
      many(9, (i) =>
        shape(
          curve([
            [90 + i * 230, 1300],
            [70 + i * 230, 1180],
            [110 + i * 230, 1080],
            [84 + i * 230, 990 + (i % 3) * 60],
          ]),
          'none',
          { stroke: i % 2 ? '#1f6a63' : '#2f8a74', line: 20, cap: 'round', opacity: 0.8 },
        ),
      ),
    ],
    0.6,
  )
}

export function satellite(): Painting {
  const chance = chanceOf(443)
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#0c1230'),
      stars(chance, WIDE, H, '#fff', 260),
      glow('e', 1024, 1900, 1500, '#6fb6e8', 0.75),
      circle(1024, 1990, 1120, '#2a6f9c'),
      `<defs><clipPath id="earth"><circle cx="1024" cy="1990" r="1120"/></clipPath></defs>`,
      group(
        [
          shape(
            `${curve([
              [300, 1100],
              [520, 1010],
              [760, 1060],
              [820, 1180],
              [640, 1300],
              [420, 1290],
              [300, 1100],
            ])}Z`,
            '#5f9a6d',
          ),
          shape(
            `${curve([
              [1100, 960],
              [1330, 950],
              [1560, 1060],
              [1640, 1230],
              [1400, 1300],
              [1200, 1180],
              [1100, 960],
            ])}Z`,
            '#79ab6f',
          ),
          many(12, () =>
            rect(chance(200, 1800), chance(960, 1340), chance(140, 420), 20, '#fff', { round: 10, opacity: 0.55 }),
          ),
        ],
        'translate(0 0)',
      ).replace('<g ', '<g clip-path="url(#earth)" '),
      many(3, (i) =>
        ellipse(1024, 980, 900 + i * 150, 330 + i * 90, 'none', {
          stroke: '#f2b544',
          line: 3,
          opacity: 0.5,
          dash: '6 16',
          turn: 'rotate(-12 1024 980)',
        }),
      ),
      group(
        [
          rect(-90, -90, 180, 180, '#e9dcc3', { round: 14 }),
          rect(-60, -60, 120, 50, '#c8573e', { round: 6 }),
          rect(-480, -64, 340, 128, '#2f5d9c'),
          rect(140, -64, 340, 128, '#2f5d9c'),
          many(6, (i) => rect(-480 + i * 57, -64, 3, 128, '#9fc0ea') + rect(140 + i * 57, -64, 3, 128, '#9fc0ea')),
          rect(-142, -8, 52, 16, '#8a8f94'),
          rect(90, -8, 52, 16, '#8a8f94'),
          shape('M-70 130Q0 50 70 130Z', '#f6efe0'),
          stroke(
            [
              [0, 100],
              [0, 170],
            ],
            '#f6efe0',
            6,
          ),
        ],
        'translate(1180 430) rotate(-18)',
      ),
      polygon(
        [
          [1230, 590],
          [1500, 1180],
          [1080, 1180],
        ],
        '#7ef0d0',
        { opacity: 0.2 },
      ),
    ],
    0.5,
  )
}

export function squidStudy(): Painting {
  const chance = chanceOf(449)
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#efe3cd'),
      many(
        22,
        (i) =>
          stroke(
            [
              [0, i * 64],
              [W, i * 64],
            ],
            '#d9c8a5',
            2,
          ) +
          stroke(
            [
              [i * 96, 0],
              [i * 96, H],
            ],
            '#d9c8a5',
            2,
          ),
      ),
      group(
        [
          ...[-3, -2, -1, 0, 1, 2, 3].map((i) =>
            shape(
              curve([
                [i * 26, 160],
                [i * 60, 320],
                [i * 80 + chance(-50, 50), 480],
                [i * 110 + chance(-60, 60), 640 - Math.abs(i) * 30],
              ]),
              'none',
              { stroke: '#b8433a', line: 34 - Math.abs(i) * 3, cap: 'round' },
            ),
          ),
          ...[-1, 1].map(
            (i) =>
              shape(
                curve([
                  [i * 40, 180],
                  [i * 240, 380],
                  [i * 330, 620],
                  [i * 250, 800],
                ]),
                'none',
                { stroke: '#cf5a48', line: 16, cap: 'round' },
              ) + ellipse(i * 246, 806, 26, 56, '#cf5a48'),
          ),
          shape('M-150 120Q-170 -300 0 -560Q170 -300 150 120Q0 200 -150 120Z', '#d96a54'),
          shape('M40 150Q150 130 150 60Q160 -260 0 -560Q80 -200 40 150Z', '#b8433a', { opacity: 0.6 }),
          shape('M0 -560Q-240 -420 -190 -250Q-110 -300 -60 -340Z', '#cf5a48'),
          shape('M0 -560Q240 -420 190 -250Q110 -300 60 -340Z', '#b8433a'),
          circle(-86, 100, 44, '#fdf6e3'),
          circle(86, 100, 44, '#fdf6e3'),
          circle(-86, 100, 22, '#14242c'),
          circle(86, 100, 22, '#14242c'),
          many(46, () => circle(chance(-110, 110), chance(-380, 60), chance(4, 12), '#8c2a24', { opacity: 0.5 })),
        ],
        'translate(760 640) rotate(-24) scale(.92)',
      ),
      ...[
        [1380, 300],
        [1650, 560],
        [1400, 860],
      ].map(
        ([x = 0, y = 0], i) =>
          circle(x, y, 150, '#fbf3e2', { stroke: '#27506b', line: 8 }) +
          (i === 0
            ? many(7, (k) =>
                circle(x - 80 + (k % 3) * 78, y - 66 + Math.floor(k / 3) * 66, 26, '#d96a54', { opacity: 0.8 }),
              )
            : i === 1
              ? many(5, (k) => circle(x, y, 24 + k * 24, 'none', { stroke: '#27506b', line: 7 }))
              : many(6, (k) =>
                  stroke(
                    [
                      [x - 90, y - 90 + k * 36],
                      [x + 90, y - 90 + k * 36 + (k % 2 ? 24 : -24)],
                    ],
                    '#6f8f7a',
                    10,
                  ),
                )),
      ),
      stroke(
        [
          [1020, 480],
          [1240, 340],
        ],
        '#27506b',
        5,
        { dash: '4 14' },
      ),
      stroke(
        [
          [960, 720],
          [1500, 590],
        ],
        '#27506b',
        5,
        { dash: '4 14' },
      ),
      stroke(
        [
          [1020, 1000],
          [1250, 880],
        ],
        '#27506b',
        5,
        { dash: '4 14' },
      ),
      many(10, (i) => rect(180 + i * 80, 1290, 80, 16, i % 2 ? '#fbf3e2' : '#27506b')),
    ],
    0.8,
  )
}

export function vases(): Painting {
  const vase = (x: number, s: number, fill: string, shade: string, d: string, dark: string) =>
    group([shape(d, fill), shape(dark, shade, { opacity: 0.6 })], `translate(${x} 1090) scale(${s})`)
  return paint(
    WIDE,
    [
      gradient('bg', ['#e7c9a4', '#dcb48a']),
      rect(0, 0, W, 1020, 'url(#bg)'),
      circle(1460, 480, 300, '#f3e1c4'),
      rect(0, 1010, W, 360, '#7c4a36'),
      rect(0, 1010, W, 18, '#94593f'),
      ellipse(1024, 1100, 900, 46, '#4d2c22', { opacity: 0.5 }),
      vase(
        430,
        1.15,
        '#f6f1e6',
        '#cfc4ae',
        'M-50 -560L50 -560L56 -470Q230 -380 210 -170Q190 -20 90 0L-90 0Q-190 -20 -210 -170Q-230 -380 -56 -470Z',
        'M20 -560L50 -560L56 -470Q230 -380 210 -170Q190 -20 90 0L10 0Q150 -60 140 -220Q130 -380 20 -470Z',
      ),
      vase(
        1010,
        1.1,
        '#7fa89a',
        '#4f7f74',
        'M-34 -700L34 -700L44 -620Q70 -520 170 -420Q240 -300 150 -120Q110 -40 110 0L-110 0Q-110 -40 -150 -120Q-240 -300 -170 -420Q-70 -520 -44 -620Z',
        'M14 -700L34 -700L44 -620Q70 -520 170 -420Q240 -300 150 -120Q110 -40 110 0L30 0Q60 -60 100 -150Q160 -300 90 -420Q20 -540 14 -700Z',
      ),
      vase(
        1560,
        1.05,
        '#27406b',
        '#152647',
        'M-150 -360Q-170 -400 -120 -410L120 -410Q170 -400 150 -360Q230 -260 190 -110Q160 0 110 0L-110 0Q-160 0 -190 -110Q-230 -260 -150 -360Z',
        'M60 -410L120 -410Q170 -400 150 -360Q230 -260 190 -110Q160 0 110 0L40 0Q130 -80 130 -210Q130 -330 60 -410Z',
      ),
      shape(
        curve([
          [1010, 330],
          [1020, 200],
          [1100, 110],
          [1240, 60],
        ]),
        'none',
        { stroke: '#5d3a2a', line: 12, cap: 'round' },
      ),
      shape(
        curve([
          [1030, 190],
          [960, 120],
          [860, 100],
        ]),
        'none',
        { stroke: '#5d3a2a', line: 8, cap: 'round' },
      ),
      many(
        11,
        (i) =>
          many(5, (p) =>
            group(
              ellipse(0, -17, 12, 18, '#f4e3df'),
              `translate(${[1240, 1170, 1110, 1060, 1030, 860, 900, 950, 1210, 1140, 990][i]} ${[60, 84, 110, 150, 210, 100, 104, 122, 50, 130, 156][i]}) rotate(${p * 72 + i * 20})`,
            ),
          ) +
          circle(
            [1240, 1170, 1110, 1060, 1030, 860, 900, 950, 1210, 1140, 990][i] ?? 0,
            [60, 84, 110, 150, 210, 100, 104, 122, 50, 130, 156][i] ?? 0,
            7,
            '#d9502f',
          ),
      ),
      many(5, (i) =>
        shape(`M${1400 + i * 70} 850Q${1435 + i * 70} 810 ${1470 + i * 70} 850`, 'none', {
          stroke: '#9fc0ea',
          line: 8,
        }),
      ),
      many(3, (i) =>
        shape(
          curve([
            [250, 820 + i * 40],
            [340, 800 + i * 40],
            [430, 830 + i * 40],
            [520, 800 + i * 40],
            [600, 824 + i * 40],
          ]),
          'none',
          { stroke: '#27506b', line: 9, opacity: 0.8 },
        ),
      ),
    ],
    0.8,
  )
}

export function lampFilm(): Painting {
  const chance = chanceOf(457)
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#0b0f1c'),
      gradient('bg', ['#1a2238', '#2e3a55']),
      rect(0, 120, W, 1125, 'url(#bg)'),
      polygon(
        [
          [500, 560],
          [2060, 130],
          [2060, 1010],
        ],
        '#ffdf9a',
        { opacity: 0.32 },
      ),
      polygon(
        [
          [500, 560],
          [2060, 330],
          [2060, 800],
        ],
        '#fff1c9',
        { opacity: 0.4 },
      ),
      many(60, () =>
        circle(chance(700, 2000), chance(330, 820), chance(2, 6), '#fff8e0', { opacity: chance(0.2, 0.8) }),
      ),
      ripples(chance, WIDE, { from: 960, to: 1240, colour: '#ffe9b8', count: 60, opacity: 0.22, x: 700, spread: 1300 }),
      rect(320, 120, 40, 1125, '#0b0f1c'),
      rect(640, 120, 40, 1125, '#0b0f1c'),
      rect(0, 900, 980, 345, '#0b0f1c'),
      circle(500, 560, 150, '#fff4d0'),
      glow('g', 500, 560, 460, '#ffe2a0', 0.9),
      many(6, (i) => rect(360, 430 + i * 52, 280, 8, '#0b0f1c', { opacity: 0.6 })),
      group(
        [
          shape('M-90 380Q-110 40 -20 20Q90 20 100 380Z', '#0b0f1c'),
          circle(0, -40, 66, '#0b0f1c'),
          shape('M-80 -66Q0 -130 90 -60L110 -44L-84 -40Z', '#0b0f1c'),
          stroke(
            [
              [60, 90],
              [-130, 40],
              [-220, -60],
            ],
            '#0b0f1c',
            40,
          ),
        ],
        'translate(870 560)',
      ),
      rect(0, 0, W, 120, '#05070e'),
      rect(0, 1245, W, 120, '#05070e'),
    ],
    1,
  )
}

export function books(): Painting {
  const stack: [number, string, string][] = [
    [980, '#27506b', '#f3b63f'],
    [900, '#b8433a', '#f6ecd8'],
    [1040, '#6f8f7a', '#1f3d4d'],
    [860, '#e0a93b', '#7c2d22'],
    [940, '#8c5b78', '#f6ecd8'],
    [800, '#f6ecd8', '#b8433a'],
  ]
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#2f5d57'),
      circle(1500, 440, 330, '#3b7066'),
      rect(0, 1170, W, 200, '#1f3f3c'),
      ...stack.map(([width, fill, band], i) => {
        const [x, y] = [620 - width / 2 + 420 + (i % 2 ? 36 : -28), 1170 - (i + 1) * 122]
        return (
          rect(x, y, width, 116, fill, { round: 12 }) +
          rect(x + width - 70, y + 10, 62, 96, '#fbf3e2') +
          many(5, (k) => rect(x + width - 66, y + 20 + k * 18, 58, 3, '#c9b997')) +
          rect(x + 60, y, 26, 116, band) +
          rect(x + 150, y + 44, width * 0.34, 24, band, { round: 12 })
        )
      }),
      group(
        [
          shape('M0 0Q-170 -60 -330 0L-330 190Q-170 130 0 190Z', '#fdf6e3'),
          shape('M0 0Q170 -60 330 0L330 190Q170 130 0 190Z', '#efe2c8'),
          many(
            5,
            (i) =>
              stroke(
                [
                  [-290, 40 + i * 26],
                  [-40, 30 + i * 27],
                ],
                '#b9a888',
                6,
              ) +
              stroke(
                [
                  [40, 30 + i * 27],
                  [290, 40 + i * 26],
                ],
                '#b9a888',
                6,
              ),
          ),
        ],
        'translate(1040 250)',
      ),
      group(
        [
          rect(-60, -120, 120, 130, '#d9502f', { round: 16 }),
          shape('M60 -90Q120 -90 110 -40Q100 0 56 -6', 'none', { stroke: '#d9502f', line: 18 }),
          many(3, (i) =>
            shape(
              curve([
                [-30 + i * 30, -150],
                [-44 + i * 30, -190],
                [-20 + i * 30, -230],
                [-36 + i * 30, -270],
              ]),
              'none',
              { stroke: '#cfe0dc', line: 7, opacity: 0.6, cap: 'round' },
            ),
          ),
        ],
        'translate(1720 1170) scale(1.3)',
      ),
    ],
    0.8,
  )
}
