/** The city: streets, rooms and public buildings. */
import {
  chanceOf,
  circle,
  clouds,
  curve,
  ellipse,
  glow,
  gradient,
  group,
  gulls,
  many,
  type Painting,
  type Point,
  paint,
  polygon,
  rect,
  ridge,
  shape,
  sky,
  stars,
  stroke,
  WIDE,
} from './canvas.ts'

const { width: W, height: H } = WIDE

/** Someone walking, about 190 high. */
function walker(
  x: number,
  y: number,
  s: number,
  coat: string,
  legs = '#2b2a36',
  skin = '#e3b48f',
  bag?: string,
): string {
  return group(
    [
      stroke(
        [
          [-8, -70],
          [-22, 0],
        ],
        legs,
        15,
      ),
      stroke(
        [
          [8, -70],
          [24, -2],
        ],
        legs,
        15,
      ),
      shape('M-30 -58Q-34 -150 0 -154Q34 -150 30 -58Z', coat),
      circle(0, -174, 19, skin),
      shape('M-20 -176Q-18 -204 2 -202Q22 -200 19 -172Q6 -186 -20 -176Z', '#2b2130'),
      bag ? rect(22, -100, 30, 40, bag, { round: 5 }) : '',
    ],
    `translate(${x} ${y}) scale(${s})`,
  )
}

const tree = (x: number, y: number, s: number, fill: string, shade: string) =>
  group(
    [
      stroke(
        [
          [0, 0],
          [0, -130],
        ],
        '#4d3b35',
        14,
      ),
      circle(0, -190, 84, fill),
      circle(-50, -150, 56, fill),
      circle(52, -146, 58, shade),
      circle(24, -200, 50, shade, { opacity: 0.6 }),
    ],
    `translate(${x} ${y}) scale(${s})`,
  )

export function tram(): Painting {
  const chance = chanceOf(211)
  const house = (x: number, w: number, h: number, wall: string, trim: string) =>
    [
      rect(x, 930 - h, w, h, wall),
      rect(x, 930 - h, w, 18, trim),
      many(Math.floor(h / 128), (row) =>
        many(Math.floor(w / 82), (col) =>
          rect(x + 26 + col * 80, 964 - h + row * 118, 42, 66, row % 2 && chance() > 0.55 ? '#ffe0a0' : '#3d5668', {
            round: 3,
          }),
        ),
      ),
      many(3, (i) => rect(x + (i * w) / 3, 838, w / 3, 22, i % 2 ? '#f6efe0' : trim)),
    ].join('')
  return paint(WIDE, [
    sky(WIDE, ['#a9cdd3', '#e5e6d2', '#f6e2bd'], 0.7),
    clouds(chance, WIDE, { y: 170, spread: 90, colour: '#fff', count: 7, opacity: 0.75 }),
    ridge(chance, WIDE, { y: 560, height: 190, fill: '#a9bfae', steps: 4 }),
    house(-30, 300, 560, '#d9805b', '#8c3d2d'),
    house(270, 250, 470, '#e9d3a6', '#4d7465'),
    house(520, 330, 620, '#7d9aa3', '#2f4b58'),
    house(850, 260, 500, '#e3b25f', '#7c4a22'),
    house(1110, 320, 580, '#c7d0bd', '#566b55'),
    house(1430, 270, 460, '#cf6d58', '#6f2b2a'),
    house(1700, 380, 540, '#ead9bd', '#35586b'),
    rect(0, 930, W, 60, '#cbbfa9'),
    rect(0, 985, W, 400, '#8c8580'),
    gradient('road', ['#9b938b', '#6f6a6b']),
    rect(0, 990, W, 400, 'url(#road)'),
    rect(0, 1146, W, 8, '#d9d3c6'),
    rect(0, 1220, W, 8, '#d9d3c6'),
    stroke(
      [
        [0, 470],
        [W, 440],
      ],
      '#39424d',
      4,
    ),
    stroke(
      [
        [1180, 640],
        [1240, 560],
        [1120, 454],
      ],
      '#39424d',
      7,
    ),
    rect(470, 640, 1180, 500, '#15616d', { round: 46 }),
    rect(470, 640, 1180, 190, '#f5efe2', { round: 46 }),
    rect(470, 800, 1180, 40, '#f5efe2'),
    rect(470, 980, 1180, 30, '#e8a33d'),
    many(7, (i) => rect(540 + i * 154, 700, 128, 200, i === 2 || i === 5 ? '#0e3f4a' : '#cfe3e4', { round: 14 })),
    many(
      5,
      (i) =>
        circle(
          [604, 758, 1066, 1220, 1528][i] ?? 0,
          826,
          30,
          ['#8f5b45', '#e3b48f', '#c98f6c', '#e3b48f', '#7a4b3a'][i] ?? '#fff',
        ) +
        rect(
          ([604, 758, 1066, 1220, 1528][i] ?? 0) - 42,
          852,
          84,
          50,
          ['#c8573e', '#e8a33d', '#41506b', '#7d8f69', '#b48ba0'][i] ?? '#fff',
          { round: 20 },
        ),
    ),
    rect(858, 690, 6, 400, '#0e3f4a'),
    rect(480, 1090, 1160, 60, '#123c46', { round: 12 }),
    many(4, (i) => circle(620 + i * 300, 1152, 40, '#202830') + circle(620 + i * 300, 1152, 16, '#8c8580')),
    ellipse(1060, 1206, 640, 26, '#3d3b40', { opacity: 0.35 }),
    circle(1618, 1010, 18, '#fff3c2'),
    circle(502, 1010, 16, '#d2402f'),
    walker(250, 1200, 1.5, '#c8573e', '#2b2a36', '#e3b48f', '#e8a33d'),
    walker(360, 1226, 1.4, '#27506b'),
    walker(1860, 1270, 1.8, '#6d4a6b', '#2b2a36', '#c98f6c', '#f5efe2'),
    tree(1780, 1000, 1.25, '#5e8a66', '#44704f'),
    tree(80, 1000, 1.1, '#6f9a6a', '#4f7a55'),
  ])
}

export function councilChamber(): Painting {
  const seats = [0, 1, 2, 3].map((row) =>
    many(9 + row * 3, (i) => {
      const angle = Math.PI * (0.08 + 0.84 * (i / (8 + row * 3)))
      const [rx, ry] = [430 + row * 210, 190 + row * 122]
      const [x, y] = [1024 - Math.cos(angle) * rx, 640 + Math.sin(angle) * ry]
      const s = 0.8 + row * 0.16
      const colour = ['#b8433a', '#27506b', '#e0a93b', '#6f8f7a'][(i * 7 + row * 3) % 4] ?? '#27506b'
      return group(
        rect(-46, -80, 92, 110, '#5d2f26', { round: 16 }) +
          circle(0, -78, 25, ['#2b2130', '#4a3b38', '#8a8580'][(i + row) % 3] ?? '#222') +
          rect(-38, -52, 76, 60, colour, { round: 24 }),
        `translate(${x} ${y}) scale(${s})`,
      )
    }),
  )
  return paint(
    WIDE,
    [
      gradient('wall', ['#3a2a2c', '#6b4336', '#8a5a41']),
      rect(0, 0, W, H, 'url(#wall)'),
      many(17, (i) => rect(i * 128, 0, 60, 560, '#4d322c', { opacity: 0.55 })),
      shape('M704 520L704 250Q1024 -60 1344 250L1344 520Z', '#e9d8b4'),
      shape('M744 520L744 262Q1024 -6 1304 262L1304 520Z', '#cfe0dc'),
      ridgeWindow(),
      many(5, (i) => rect(796 + i * 112, 60, 10, 470, '#e9d8b4')),
      rect(704, 330, 640, 12, '#e9d8b4'),
      many(3, (i) =>
        [
          stroke(
            [
              [330 + i * 694, 0],
              [330 + i * 694, 130],
            ],
            '#d9a441',
            6,
          ),
          circle(330 + i * 694, 160, 44, '#fff1c4'),
          glow(`l${i}`, 330 + i * 694, 160, 240, '#ffe2a0', 0.7),
        ].join(''),
      ),
      shape('M0 1365L0 780Q1024 420 2048 780L2048 1365Z', '#7a4a36'),
      shape('M120 1365Q300 700 1024 640Q1748 700 1928 1365Z', '#93603f'),
      shape('M420 1365Q560 860 1024 800Q1488 860 1628 1365Z', '#a9744b'),
      rect(824, 470, 400, 130, '#5d2f26', { round: 8 }),
      rect(804, 456, 440, 26, '#7a4a36', { round: 6 }),
      circle(1024, 396, 34, '#8a8580'),
      rect(972, 424, 104, 50, '#2b2a36', { round: 26 }),
      circle(1024, 534, 38, '#d9a441'),
      circle(1024, 534, 26, '#5d2f26'),
      ...seats,
    ],
    0.7,
  )
}
const ridgeWindow = () =>
  shape(
    `${curve([
      [744, 430],
      [860, 360],
      [980, 410],
      [1120, 330],
      [1304, 420],
    ])}L1304 520L744 520Z`,
    '#7fa6a4',
  )

export function library(): Painting {
  const chance = chanceOf(223)
  const spines = ['#b8433a', '#27506b', '#e0a93b', '#6f8f7a', '#8c5b78', '#e9dcc3', '#3d3547', '#cf7f56', '#4f7f86']
  const shelf = (x: number, y: number, width: number, height: number) => {
    let books = rect(x, y - height - 10, width, height + 22, '#4a3128')
    for (let bx = x + 8; bx < x + width - 26; ) {
      const [bw, bh] = [chance(16, 34), height * chance(0.66, 0.96)]
      const fill = spines[Math.floor(chance(0, spines.length))] ?? '#888'
      books +=
        chance() > 0.93
          ? ''
          : rect(bx, y - bh, bw, bh, fill, { round: 2 }) + rect(bx, y - bh * 0.82, bw, 7, '#f5efe2', { opacity: 0.7 })
      bx += bw + 2
    }
    return books + rect(x - 8, y, width + 16, 16, '#8a5a41')
  }
  const lamp = (x: number) =>
    stroke(
      [
        [x, 0],
        [x, 250],
      ],
      '#3a2a2c',
      6,
    ) +
    shape(`M${x - 90} 330Q${x} 190 ${x + 90} 330Z`, '#2f5d57') +
    ellipse(x, 330, 90, 12, '#ffe9b0') +
    polygon(
      [
        [x - 88, 336],
        [x + 88, 336],
        [x + 300, 1060],
        [x - 300, 1060],
      ],
      '#ffe9b0',
      { opacity: 0.13 },
    )
  const reader = (x: number, coat: string, skin: string, hair: string) =>
    group(
      [
        rect(-70, -150, 140, 170, coat, { round: 54 }),
        circle(0, -196, 46, skin),
        shape('M-50 -190Q-54 -256 4 -252Q58 -246 48 -186Q20 -216 -50 -190Z', hair),
        polygon(
          [
            [-84, -30],
            [0, -12],
            [84, -30],
            [84, -66],
            [0, -48],
            [-84, -66],
          ],
          '#f5efe2',
        ),
      ],
      `translate(${x} 1090)`,
    )
  return paint(
    WIDE,
    [
      rect(0, 0, W, H, '#6b4a3a'),
      gradient('w', ['#e6c894', '#d9a972']),
      rect(0, 0, W, 1000, 'url(#w)'),
      ...[0, 1, 2].flatMap((col) => [0, 1, 2, 3].map((row) => shelf(70 + col * 660, 250 + row * 215, 590, 178))),
      rect(0, 960, W, 410, '#5d3f33'),
      lamp(420),
      lamp(1024),
      lamp(1640),
      reader(420, '#27506b', '#e3b48f', '#2b2130'),
      reader(1024, '#b8433a', '#c98f6c', '#8a8580'),
      reader(1640, '#6f8f7a', '#e3b48f', '#3a2a2c'),
      rect(60, 1080, W - 120, 44, '#a9744b', { round: 8 }),
      rect(60, 1116, W - 120, 18, '#7a4a36'),
      rect(150, 1130, 40, 240, '#7a4a36'),
      rect(1858, 1130, 40, 240, '#7a4a36'),
      many(3, (i) =>
        rect(700 + i * 8, 1060 - i * 20, 150 - i * 16, 20, ['#b8433a', '#e0a93b', '#27506b'][i] ?? '#888', {
          round: 3,
        }),
      ),
      ellipse(1300, 1076, 30, 8, '#f5efe2'),
      rect(1278, 1044, 44, 34, '#f5efe2', { round: 6 }),
    ],
    0.7,
  )
}

export function courthouse(): Painting {
  const chance = chanceOf(229)
  return paint(
    WIDE,
    [
      sky(WIDE, ['#39475c', '#76838e', '#c7bfae'], 0.9),
      clouds(chance, WIDE, { y: 260, spread: 200, colour: '#a9adab', count: 14, opacity: 0.4 }),
      rect(0, 1080, W, 300, '#a59f92'),
      rect(270, 470, 1508, 640, '#d6cdb9'),
      polygon(
        [
          [210, 480],
          [1024, 170],
          [1838, 480],
        ],
        '#e6dfcd',
      ),
      polygon(
        [
          [330, 456],
          [1024, 204],
          [1718, 456],
        ],
        '#b9b09d',
      ),
      rect(210, 470, 1628, 60, '#e6dfcd'),
      rect(210, 524, 1628, 12, '#9c9483'),
      circle(1024, 360, 62, '#e6dfcd'),
      stroke(
        [
          [1024, 316],
          [1024, 402],
        ],
        '#6b6558',
        7,
      ),
      stroke(
        [
          [982, 336],
          [1066, 336],
        ],
        '#6b6558',
        7,
      ),
      shape('M962 372Q982 400 1002 372Z', '#6b6558'),
      shape('M1046 372Q1066 400 1086 372Z', '#6b6558'),
      stroke(
        [
          [982, 338],
          [964, 372],
        ],
        '#6b6558',
        3,
      ),
      stroke(
        [
          [982, 338],
          [1000, 372],
        ],
        '#6b6558',
        3,
      ),
      stroke(
        [
          [1066, 338],
          [1048, 372],
        ],
        '#6b6558',
        3,
      ),
      stroke(
        [
          [1066, 338],
          [1084, 372],
        ],
        '#6b6558',
        3,
      ),
      rect(300, 536, 1448, 574, '#6f6a63'),
      rect(924, 700, 200, 410, '#3a2f2b'),
      rect(936, 716, 84, 394, '#5d4438'),
      rect(1028, 716, 84, 394, '#5d4438'),
      ...[0, 1, 2, 3, 4, 5].map((i) => {
        const x = 330 + i * 246 + (i > 2 ? 60 : 0)
        return [
          rect(x, 560, 108, 550, '#e6dfcd'),
          rect(x + 66, 560, 42, 550, '#bdb4a1'),
          many(3, (f) => rect(x + 16 + f * 26, 580, 6, 512, '#c9c0ad')),
          rect(x - 14, 540, 136, 26, '#f0eadb'),
          rect(x - 14, 1088, 136, 26, '#f0eadb'),
        ].join('')
      }),
      ...[0, 1, 2, 3, 4, 5].map((i) =>
        rect(220 - i * 44, 1110 + i * 44, 1608 + i * 88, 46, i % 2 ? '#c2baa8' : '#d9d1be'),
      ),
      walker(620, 1190, 1.05, '#2b2a36'),
      walker(700, 1200, 1, '#41506b', '#2b2a36', '#e3b48f', '#8c5b3f'),
      walker(1420, 1270, 1.3, '#7c2d2d'),
      walker(1240, 1150, 0.86, '#2b2a36'),
      ellipse(1424, 1276, 70, 10, '#5d584e', { opacity: 0.4 }),
    ],
    0.8,
  )
}

export function hillside(): Painting {
  const chance = chanceOf(233)
  const walls = ['#f2e3c6', '#e8b48c', '#d9805b', '#9fb8ad', '#f4cf7d', '#c7d3d6', '#e9a59a', '#f7f1e3']
  const roofs = ['#8c3d2d', '#27506b', '#4d7465', '#6d4a6b', '#b5533c']
  const rows = [0, 1, 2, 3, 4, 5, 6].map((row) =>
    many(13, (i) => {
      const s = 0.62 + row * 0.11
      const x = i * 178 * (0.9 + row * 0.06) - 120 + (row % 2) * 86 + chance(-20, 20)
      const lift = 190 * Math.sin(((x + 200) / 2400) * Math.PI)
      const y = 640 + row * 122 - lift * (1 - row * 0.1)
      const [w, h] = [150 * s, chance(96, 150) * s]
      const wall = walls[Math.floor(chance(0, walls.length))] ?? '#eee'
      const roof = roofs[Math.floor(chance(0, roofs.length))] ?? '#844'
      return (
        rect(x, y - h, w, h + 130, wall) +
        rect(x + w * 0.62, y - h, w * 0.38, h + 130, '#000', { opacity: 0.07 }) +
        (chance() > 0.35
          ? polygon(
              [
                [x - 10, y - h + 2],
                [x + w * 0.5, y - h - 52 * s],
                [x + w + 10, y - h + 2],
              ],
              roof,
            )
          : rect(x - 6, y - h - 12, w + 12, 16, roof) +
            rect(x + w * 0.6, y - h - 44 * s, 30 * s, 34 * s, '#4f7fa6', { round: 5 })) +
        many(2, (k) =>
          rect(x + w * (0.16 + k * 0.42), y - h * 0.74, 26 * s, 34 * s, chance() > 0.7 ? '#ffd98a' : '#33495a', {
            round: 2,
          }),
        )
      )
    }),
  )
  return paint(WIDE, [
    sky(WIDE, ['#7fb4c4', '#cfdfd6', '#f7e6c4'], 0.55),
    circle(1650, 190, 86, '#fff4d2'),
    clouds(chance, WIDE, { y: 160, spread: 80, colour: '#fff', count: 6, opacity: 0.8 }),
    shape(
      `${curve([
        [-20, 560],
        [400, 400],
        [900, 330],
        [1400, 390],
        [2070, 560],
      ])}L2070 1400L-20 1400Z`,
      '#6f9278',
    ),
    many(60, () => circle(chance() * W, chance(420, 620), chance(16, 40), chance() > 0.5 ? '#5f8569' : '#7ea184')),
    ...rows,
    gulls(chance, 500, 220, 6, '#41646e'),
  ])
}

export function bridge(): Painting {
  const chance = chanceOf(239)
  const tower = (x: number) =>
    polygon(
      [
        [x - 34, 1010],
        [x - 18, 250],
        [x + 18, 250],
        [x + 34, 1010],
      ],
      '#c8573e',
    ) +
    rect(x - 46, 700, 92, 30, '#a8402c') +
    rect(x - 30, 420, 60, 20, '#a8402c') +
    many(13, (i) =>
      [-1, 1]
        .map((side) =>
          stroke(
            [
              [x, 268 + i * 12],
              [x + side * (60 + i * 44), 786],
            ],
            '#f3e5cf',
            3,
          ),
        )
        .join(''),
    )
  return paint(WIDE, [
    sky(WIDE, ['#27364f', '#56627c', '#b98f8b', '#f0b98a'], 0.65),
    glow('g', 1024, 850, 760, '#ffd09a', 0.7),
    clouds(chance, WIDE, { y: 380, spread: 180, colour: '#e7a98d', count: 9, opacity: 0.4 }),
    ridge(chance, WIDE, { y: 860, height: 170, fill: '#5e5a74', steps: 5 }),
    ridge(chance, WIDE, { y: 880, height: 80, fill: '#403f5a', steps: 7 }),
    gradient('sea', ['#e2a681', '#7b6a7e', '#2b3552']),
    rect(0, 880, W, 500, 'url(#sea)'),
    many(120, () =>
      rect(chance() * W, chance(890, H), chance(40, 170), 4, '#ffd9ae', { opacity: chance(0.1, 0.4), round: 3 }),
    ),
    tower(610),
    tower(1440),
    rect(0, 776, W, 34, '#2a2f47'),
    rect(0, 770, W, 8, '#f3e5cf'),
    many(26, (i) => circle(40 + i * 80, 762, 6, '#fff0b8')),
    many(9, (i) => rect(100 + i * 230, 748, 46, 20, i % 2 ? '#f5efe2' : '#e8a33d', { round: 6 })),
    rect(576, 1000, 70, 90, '#7c3527'),
    rect(1406, 1000, 70, 90, '#7c3527'),
    gulls(chance, 1020, 480, 7, '#2a2f47'),
  ])
}

export function stadium(): Painting {
  const chance = chanceOf(241)
  const mast = (x: number) =>
    rect(x - 7, 180, 14, 470, '#1a2a33') +
    rect(x - 70, 120, 140, 84, '#1a2a33', { round: 6 }) +
    many(8, (i) => circle(x - 50 + (i % 4) * 34, 144 + Math.floor(i / 4) * 36, 13, '#fffbe0')) +
    glow(`m${x}`, x, 160, 330, '#fffbe0', 0.75)
  const pitch = many(8, (i) =>
    polygon(
      [
        [420 + i * 151, 690],
        [571 + i * 151, 690],
        [256 * i + 256 + (i - 3.5) * 90, 1365],
        [256 * i + (i - 4.5) * 90, 1365],
      ],
      i % 2 ? '#2e7d4f' : '#37915b',
    ),
  )
  const player = (x: number, y: number, s: number, shirt: string, turn: number) =>
    group(
      [
        stroke(
          [
            [0, -70],
            [-30, 0],
          ],
          '#f0e9dc',
          16,
        ),
        stroke(
          [
            [0, -70],
            [46, -20],
          ],
          '#f0e9dc',
          16,
        ),
        rect(-26, -150, 52, 90, shirt, { round: 18 }),
        stroke(
          [
            [-20, -136],
            [-56, -90],
          ],
          shirt,
          14,
        ),
        stroke(
          [
            [20, -136],
            [60, -120],
          ],
          shirt,
          14,
        ),
        circle(2, -174, 21, '#d9a07a'),
      ],
      `translate(${x} ${y}) rotate(${turn}) scale(${s})`,
    )
  return paint(WIDE, [
    sky(WIDE, ['#071521', '#12324a', '#2b5a6b'], 0.55),
    mast(220),
    mast(700),
    mast(1350),
    mast(1830),
    shape('M0 480Q1024 380 2048 480L2048 700L0 700Z', '#1a2a33'),
    many(800, () => {
      const x = chance() * W
      return circle(
        x,
        chance(480 - 80 * Math.sin((x / W) * Math.PI) + 22, 680),
        6,
        ['#e8a33d', '#f5efe2', '#15616d', '#c8573e', '#3d5668'][Math.floor(chance(0, 5))] ?? '#fff',
        { opacity: chance(0.5, 1) },
      )
    }),
    rect(0, 680, W, 700, '#2e7d4f'),
    pitch,
    rect(0, 676, W, 24, '#f5efe2'),
    stroke(
      [
        [0, 900],
        [W, 900],
      ],
      '#e9f3e4',
      6,
      { opacity: 0.8 },
    ),
    ellipse(1024, 900, 280, 90, 'none', { stroke: '#e9f3e4', line: 6, opacity: 0.8 }),
    ellipse(620, 1176, 100, 14, '#14432b', { opacity: 0.5 }),
    ellipse(1240, 1090, 80, 12, '#14432b', { opacity: 0.5 }),
    player(620, 1170, 1.7, '#15616d', 8),
    player(1240, 1085, 1.4, '#c8573e', -6),
    player(900, 860, 0.8, '#15616d', 4),
    player(1560, 940, 1, '#c8573e', 5),
    player(330, 960, 1, '#15616d', -4),
    circle(850, 1120, 27, '#fdfbf2'),
    polygon(
      [
        [850, 1108],
        [861, 1117],
        [857, 1130],
        [843, 1130],
        [839, 1117],
      ],
      '#1a2a33',
    ),
    ellipse(850, 1152, 32, 6, '#14432b', { opacity: 0.5 }),
  ])
}

export function apartments(): Painting {
  const chance = chanceOf(251)
  const block = (x: number, y: number, cols: number, rows: number, wall: string) =>
    rect(x, y, cols * 62 + 34, rows * 74 + 900, wall) +
    rect(x + cols * 62 + 4, y, 30, 1400, '#000', { opacity: 0.12 }) +
    many(rows, (r) =>
      many(cols, (c) => {
        const isLit = chance() > 0.52
        const fill = isLit ? (['#ffd98a', '#ffe9b8', '#f7b267'][Math.floor(chance(0, 3))] ?? '#fff') : '#22304a'
        return (
          rect(x + 22 + c * 62, y + 30 + r * 74, 42, 46, fill, { round: 2 }) +
          (isLit && chance() > 0.7
            ? circle(x + 43 + c * 62, y + 62 + r * 74, 9, '#4a2f3a') +
              rect(x + 33 + c * 62, y + 66 + r * 74, 20, 10, '#4a2f3a')
            : '')
        )
      }),
    )
  return paint(WIDE, [
    sky(WIDE, ['#10182f', '#2b2f55', '#6a4a6e', '#c5766b'], 0.9),
    stars(chance, WIDE, 420, '#fff', 80),
    circle(1580, 250, 62, '#f7ecd0'),
    ridge(chance, WIDE, { y: 820, height: 160, fill: '#3a2f52', steps: 5 }),
    block(60, 420, 5, 12, '#3d3f66'),
    block(1690, 380, 6, 13, '#3b3a60'),
    block(500, 250, 6, 15, '#4a4a75'),
    block(1240, 330, 6, 14, '#45446c'),
    block(940, 540, 4, 11, '#565482'),
    many(26, (i) =>
      circle(i * 84 + chance(-20, 20), 1345 - chance(0, 30), chance(40, 76), i % 2 ? '#1f2a3a' : '#18212f'),
    ),
    rect(0, 1310, W, 60, '#141b28'),
    many(
      6,
      (i) =>
        stroke(
          [
            [160 + i * 350, 1320],
            [160 + i * 350, 1190],
          ],
          '#0e1420',
          7,
        ) +
        circle(160 + i * 350, 1184, 12, '#fff0b8') +
        glow(`p${i}`, 160 + i * 350, 1184, 110, '#ffe2a0', 0.6),
    ),
  ])
}

export function rainyStreet(): Painting {
  const chance = chanceOf(257)
  const umbrella = (x: number, y: number, s: number, fill: string, coat: string) =>
    group(
      [
        stroke(
          [
            [-10, -60],
            [-24, 0],
          ],
          '#20242f',
          16,
        ),
        stroke(
          [
            [10, -60],
            [22, 0],
          ],
          '#20242f',
          16,
        ),
        shape('M-34 -50Q-38 -160 0 -164Q38 -160 34 -50Z', coat),
        circle(0, -178, 18, '#d9a07a'),
        stroke(
          [
            [22, -130],
            [22, -250],
          ],
          '#20242f',
          5,
        ),
        shape(
          'M-118 -226Q22 -370 162 -226Q136 -246 115 -226Q92 -246 68 -226Q45 -246 22 -226Q0 -246 -24 -226Q-48 -246 -70 -226Q-94 -246 -118 -226Z',
          fill,
        ),
      ],
      `translate(${x} ${y}) scale(${s})`,
    )
  const people: [number, number, number, string, string][] = [
    [520, 1010, 0.8, '#e8a33d', '#41506b'],
    [1280, 1000, 0.76, '#7d8f69', '#2b2a36'],
    [880, 1090, 1.05, '#d2402f', '#3b4a5a'],
    [1600, 1150, 1.25, '#2f6f7e', '#6d4a6b'],
    [300, 1240, 1.5, '#b48ba0', '#2b2a36'],
    [1120, 1290, 1.6, '#f2c14e', '#27506b'],
  ]
  return paint(
    WIDE,
    [
      sky(WIDE, ['#4c5b66', '#7d8a8d', '#b7b6a9'], 0.75),
      ...[0, 1, 2, 3, 4, 5, 6, 7].map(
        (i) =>
          rect(
            i * 270 - 60,
            chance(180, 420),
            250,
            700,
            ['#5d6b73', '#6c767a', '#54616b', '#747b79'][i % 4] ?? '#666',
          ) +
          many(10, (k) =>
            rect(
              i * 270 - 30 + (k % 3) * 72,
              470 + Math.floor(k / 3) * 106,
              40,
              60,
              chance() > 0.6 ? '#f5d28a' : '#3f4c56',
            ),
          ),
      ),
      many(
        8,
        (i) =>
          rect(i * 270 - 60, 780, 250, 70, ['#b8433a', '#2f6f7e', '#d9a441', '#5d7a5f'][i % 4] ?? '#a44') +
          rect(i * 270 - 40, 850, 210, 120, '#ffe2a0', { opacity: 0.85 }),
      ),
      gradient('wet', ['#59656c', '#39444d', '#252e38']),
      rect(0, 960, W, 420, 'url(#wet)'),
      many(90, () =>
        rect(
          chance() * W,
          chance(965, 1280),
          chance(14, 44),
          chance(60, 220),
          ['#ffd98a', '#d2604a', '#6fb0b8', '#f5efe2'][Math.floor(chance(0, 4))] ?? '#fff',
          { opacity: chance(0.04, 0.16), round: 10 },
        ),
      ),
      ...people.map(
        ([x, y, s, fill, coat]) =>
          ellipse(x, y + 6, 90 * s, 12 * s, '#141a22', { opacity: 0.5 }) + umbrella(x, y, s, fill, coat),
      ),
      many(260, () => {
        const [x, y] = [chance() * W, chance() * H] as Point
        return stroke(
          [
            [x, y],
            [x - 12, y + 60],
          ],
          '#e4ebea',
          2,
          { opacity: chance(0.1, 0.4) },
        )
      }),
    ],
    0.8,
  )
}

export function stage(): Painting {
  const curtain = (x: number, width: number, flip: 1 | -1) =>
    many(7, (i) =>
      shape(
        `M${x + flip * i * width} 0Q${x + flip * (i * width + width * 0.7)} 640 ${x + flip * (i * width + width * 0.2)} 1120L${x + flip * (i + 1) * width} 1120Q${x + flip * ((i + 1) * width + width * 0.3)} 560 ${x + flip * (i + 1) * width} 0Z`,
        i % 2 ? '#7c1f2a' : '#9c2f35',
      ),
    )
  return paint(WIDE, [
    rect(0, 0, W, H, '#1c1220'),
    glow('spot', 1024, 900, 900, '#ffdf9e', 0.75),
    polygon(
      [
        [900, 0],
        [1148, 0],
        [1520, 1130],
        [528, 1130],
      ],
      '#ffe9b8',
      { opacity: 0.2 },
    ),
    rect(0, 1110, W, 260, '#5a3626'),
    many(12, (i) => rect(i * 176, 1110, 4, 260, '#3d241b')),
    ellipse(1024, 1150, 500, 60, '#ffdf9e', { opacity: 0.35 }),
    shape('M820 1130Q840 760 960 700L1090 700Q1210 760 1236 1130Z', '#f3efe6'),
    shape('M820 1130Q835 860 900 780L1150 780Q1222 860 1236 1130Z', '#2f6f7e'),
    polygon(
      [
        [960, 700],
        [1024, 800],
        [1090, 700],
      ],
      '#c8573e',
    ),
    stroke(
      [
        [1024, 800],
        [1004, 930],
      ],
      '#c8573e',
      14,
    ),
    stroke(
      [
        [1024, 800],
        [1040, 910],
      ],
      '#c8573e',
      14,
    ),
    circle(1024, 630, 76, '#e3b48f'),
    shape('M946 634Q940 540 1024 544Q1108 540 1102 634Q1070 580 1024 582Q978 580 946 634Z', '#1c1220'),
    circle(1024, 530, 30, '#1c1220'),
    ellipse(1024, 660, 20, 13, '#7c2d2d'),
    shape('M1120 770Q1250 720 1330 600', 'none', { stroke: '#f3efe6', line: 54, cap: 'round' }),
    polygon(
      [
        [1300, 610],
        [1250, 430],
        [1330, 390],
        [1420, 420],
        [1380, 580],
      ],
      '#e8a33d',
    ),
    many(5, (i) =>
      stroke(
        [
          [1332, 604],
          [1262 + i * 36, 424 - (i === 2 ? 18 : 6)],
        ],
        '#a8402c',
        4,
      ),
    ),
    ellipse(620, 1090, 120, 74, '#c8573e'),
    ellipse(516, 1090, 30, 74, '#f3efe6'),
    ellipse(724, 1090, 30, 74, '#f3efe6'),
    many(4, (i) =>
      stroke(
        [
          [530 + i * 46, 1030],
          [553 + i * 46, 1150],
        ],
        '#e8a33d',
        5,
      ),
    ),
    curtain(0, 70, 1),
    curtain(W, 70, -1),
    rect(0, 0, W, 96, '#6b1822'),
    many(16, (i) => shape(`M${i * 128} 90Q${i * 128 + 64} 190 ${i * 128 + 128} 90Z`, i % 2 ? '#7c1f2a' : '#9c2f35')),
  ])
}
