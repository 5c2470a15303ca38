/** The harbour and the sea, at every hour. */
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
  lightPath,
  many,
  type Painting,
  type Point,
  paint,
  peaks,
  polygon,
  rect,
  ridge,
  ripples,
  shape,
  sky,
  stars,
  stroke,
  TALL,
  WIDE,
} from './canvas.ts'
import { boxShip, crane, dredger, ferry, fishingBoat, lighthouse } from './vessels.ts'

const { width: W, height: H } = WIDE

const water = (id: string, y: number, colours: readonly string[]) =>
  gradient(id, colours) + rect(0, y, W, H - y, `url(#${id})`)

/** Quays with towers of the city behind them, some windows lit. */
function skyline(seed: number, y: number, fill: string, lit: string | null): string {
  const chance = chanceOf(seed)
  let x = -20
  let towers = ''
  while (x < W) {
    const width = chance(46, 120)
    const height = chance(60, 240) * (0.6 + 0.4 * Math.sin((x / W) * Math.PI))
    towers += rect(x, y - height, width, height + 4, fill)
    if (chance() > 0.72) towers += rect(x + width / 2 - 3, y - height - chance(20, 60), 6, 70, fill)
    if (lit) {
      for (let wy = y - height + 16; wy < y - 14; wy += 22) {
        for (let wx = x + 10; wx < x + width - 12; wx += 19)
          if (chance() > 0.62) towers += rect(wx, wy, 9, 11, lit, { opacity: chance(0.4, 1) })
      }
    }
    x += width + chance(-6, 26)
  }
  return towers
}

export function harbourDawn(): Painting {
  const chance = chanceOf(11)
  return paint(WIDE, [
    sky(WIDE, ['#2b3a67', '#7a5c86', '#e08e79', '#f9c784', '#fde8b8'], 0.62),
    glow('sun', 1340, 770, 620, '#fff1c9'),
    circle(1340, 752, 92, '#fff4d6'),
    clouds(chance, WIDE, { y: 330, spread: 190, colour: '#f4b9a0', count: 9, opacity: 0.4 }),
    ridge(chance, WIDE, { y: 820, height: 190, fill: '#a9718a', steps: 6 }),
    ridge(chance, WIDE, { y: 835, height: 110, fill: '#7b5479', steps: 8 }),
    skyline(12, 838, '#573f68', '#ffd98a'),
    water('sea', 836, ['#f3b98c', '#b87484', '#5d4673', '#2f2c56']),
    lightPath(chance, 1340, 842, H, '#ffe3ad', 74),
    ripples(chance, WIDE, { from: 836, colour: '#fbd7a6', count: 120, opacity: 0.4 }),
    crane(300, 850, 1.08, '#37294d'),
    crane(520, 850, 1.08, '#37294d'),
    crane(740, 850, 1.08, '#3d2d52'),
    rect(-10, 846, 900, 30, '#33264a'),
    boxShip(chance, 560, 930, 0.82, '#2c2244', ['#8c4a4f', '#5b4a6f', '#c07f5c', '#3f3559']),
    ripples(chance, WIDE, { from: 930, to: 1100, colour: '#1f1b3d', count: 40, opacity: 0.35, spread: 1000 }),
    fishingBoat(1590, 1080, 1.5, '#241d3d'),
    gulls(chance, 1180, 420, 9, '#4a3760'),
  ])
}

export function harbourNoon(): Painting {
  const chance = chanceOf(23)
  return paint(WIDE, [
    sky(WIDE, ['#5aa6c4', '#a9d4dc', '#e9efdf'], 0.6),
    clouds(chance, WIDE, { y: 300, spread: 170, colour: '#ffffff', count: 10, opacity: 0.75 }),
    ridge(chance, WIDE, { y: 780, height: 230, fill: '#9cc0bd', steps: 5 }),
    ridge(chance, WIDE, { y: 792, height: 130, fill: '#6fa09f', steps: 7 }),
    skyline(24, 796, '#d8d5c6', null),
    water('sea', 794, ['#4f9aa8', '#2d7a90', '#185a75']),
    ripples(chance, WIDE, { from: 796, colour: '#d9f1ee', count: 170, opacity: 0.4 }),
    rect(-10, 800, W + 20, 46, '#c9bfa7'),
    rect(-10, 836, W + 20, 22, '#8a8271'),
    many(5, (i) => crane(420 + i * 330, 806, 1.32, i % 2 ? '#d2603a' : '#e8a33d')),
    boxShip(chance, 1130, 980, 1.28, '#20435c'),
    group([boxShip(chance, 1130, 0, 1.28, '#20435c')], 'translate(0 984) scale(1 -.32)', 0.16),
    ferry(330, 1180, 1.25, '#27506b', '#d2603a'),
    ripples(chance, WIDE, { from: 1170, colour: '#eafaf6', count: 26, opacity: 0.7, x: 100, spread: 560, to: 1250 }),
    gulls(chance, 1500, 360, 12, '#3a6678', 380),
  ])
}

export function harbourDusk(): Painting {
  const chance = chanceOf(37)
  return paint(WIDE, [
    sky(WIDE, ['#18304b', '#2f5a74', '#7f8f92', '#e2a06a', '#e8683c'], 0.66),
    glow('sun', 620, 860, 700, '#ffb25e', 0.85),
    clouds(chance, WIDE, { y: 420, spread: 240, colour: '#d9785a', count: 12, opacity: 0.35 }),
    ridge(chance, WIDE, { y: 880, height: 150, fill: '#6a4c56', steps: 5 }),
    skyline(38, 890, '#3d3547', '#ffc974'),
    circle(620, 838, 110, '#ffd08a'),
    ridge(chance, WIDE, { y: 898, height: 60, fill: '#33303f', steps: 9 }),
    water('sea', 892, ['#e98b52', '#8d5b57', '#31445a', '#142a40']),
    lightPath(chance, 620, 896, H, '#ffcf8f', 92),
    ripples(chance, WIDE, { from: 892, colour: '#f3a56c', count: 100, opacity: 0.35 }),
    lighthouse(1690, 930, 1.25, '#2a2534', '#2a2534', '#ffe9b0', '#000'),
    glow('lamp', 1690, 505, 170, '#ffe9b0'),
    polygon(
      [
        [1380, 980],
        [1500, 930],
        [2060, 918],
        [2060, 1010],
        [1420, 1020],
      ],
      '#1f1c2a',
    ),
    fishingBoat(900, 1120, 1.7, '#1b1a28'),
    fishingBoat(330, 1020, 1.05, '#221f2f'),
    gulls(chance, 1100, 520, 7, '#2b2f40'),
  ])
}

export function harbourNight(): Painting {
  const chance = chanceOf(41)
  return paint(WIDE, [
    sky(WIDE, ['#070d24', '#0f2145', '#1f3c66', '#3c5f84'], 0.66),
    stars(chance, WIDE, 620),
    glow('moon', 480, 290, 380, '#cfe2ff', 0.6),
    circle(480, 290, 84, '#f3f4e4'),
    circle(512, 272, 74, '#13264b', { opacity: 0.16 }),
    ridge(chance, WIDE, { y: 850, height: 240, fill: '#142a4c', steps: 5 }),
    skyline(42, 868, '#0c1a35', '#ffcf73'),
    water('sea', 866, ['#2f5076', '#16305a', '#081632']),
    lightPath(chance, 480, 872, H, '#dbe8ff', 56),
    many(46, () => {
      const [x, length] = [chance() * W, chance(60, 330)]
      return rect(x, 872, chance(5, 13), length, chance() > 0.8 ? '#ff8d6b' : '#ffcf73', {
        opacity: chance(0.06, 0.26),
        round: 6,
      })
    }),
    ripples(chance, WIDE, { from: 870, colour: '#9fc0ea', count: 90, opacity: 0.28 }),
    crane(1500, 880, 1.15, '#050c1f'),
    crane(1740, 880, 1.15, '#050c1f'),
    many(2, (i) => circle(1516 + i * 240, 404, 7, '#ff6b57')),
    boxShip(chance, 1560, 968, 0.92, '#060d20', ['#14264a', '#0f1d3b', '#1d335e']),
  ])
}

export function harbourFog(): Painting {
  const chance = chanceOf(53)
  const veil = (y: number, opacity: number) => rect(0, y, W, 260, '#e6e7e0', { opacity })
  return paint(
    WIDE,
    [
      sky(WIDE, ['#c9d3d4', '#dfe3dd', '#efece0'], 1),
      circle(1250, 430, 78, '#fffaf0', { opacity: 0.85 }),
      ridge(chance, WIDE, { y: 640, height: 250, fill: '#c3cfd0', steps: 5 }),
      veil(480, 0.55),
      ridge(chance, WIDE, { y: 760, height: 190, fill: '#a5b7bb', steps: 6 }),
      veil(620, 0.5),
      skyline(54, 850, '#8ba0a6', null),
      veil(700, 0.5),
      water('sea', 850, ['#c3ced0', '#a3b5ba', '#7f969e']),
      many(3, (i) => crane(1160 + i * 270, 864, 1.1, '#748b94')),
      veil(640, 0.3),
      ripples(chance, WIDE, { from: 856, colour: '#f3f2ea', count: 80, opacity: 0.5 }),
      boxShip(chance, 640, 1010, 1.05, '#4c626d', ['#9a6a5d', '#6f8588', '#b69a6e', '#c9c3b3']),
      rect(0, 860, W, 130, '#e6e7e0', { opacity: 0.32 }),
      fishingBoat(1480, 1180, 1.9, '#33474f'),
      gulls(chance, 1500, 620, 6, '#6c828a'),
    ],
    0.8,
  )
}

export function dredging(): Painting {
  const chance = chanceOf(61)
  return paint(WIDE, [
    sky(WIDE, ['#f0d9b0', '#f3c98b', '#e9a96a'], 0.58),
    circle(420, 400, 120, '#fff0c8'),
    glow('sun', 420, 400, 560, '#fff0c8', 0.7),
    clouds(chance, WIDE, { y: 250, spread: 130, colour: '#fff6e2', count: 7, opacity: 0.5 }),
    ridge(chance, WIDE, { y: 760, height: 170, fill: '#c58c63', steps: 6 }),
    ridge(chance, WIDE, { y: 778, height: 90, fill: '#9a6a52', steps: 8 }),
    water('sea', 770, ['#8fa79a', '#4d7f82', '#235c68']),
    ripples(chance, WIDE, { from: 775, colour: '#fbe6bd', count: 130, opacity: 0.4 }),
    dredger(1200, 970, 1.5, '#1f4a57', '#d8b27a'),
    ellipse(220, 1012, 330, 44, '#cfae7c', { opacity: 0.55 }),
    ellipse(200, 1006, 220, 26, '#e2c897', { opacity: 0.6 }),
    ripples(chance, WIDE, { from: 985, colour: '#143f4b', count: 50, opacity: 0.4, x: 600, spread: 1200 }),
    circle(1800, 1140, 26, '#d2402f'),
    polygon(
      [
        [1776, 1160],
        [1824, 1160],
        [1812, 1196],
        [1788, 1196],
      ],
      '#d2402f',
    ),
    gulls(chance, 560, 620, 11, '#6d4a3c', 330),
  ])
}

export function ferryCrossing(): Painting {
  const chance = chanceOf(71)
  const isle = (x: number, y: number, w: number, h: number, fill: string) =>
    shape(
      `${curve([
        [x - w, y],
        [x - w * 0.55, y - h * 0.62],
        [x - w * 0.1, y - h],
        [x + w * 0.4, y - h * 0.55],
        [x + w, y],
      ])}Z`,
      fill,
    )
  return paint(WIDE, [
    sky(WIDE, ['#f6efe0', '#f7dcc0', '#f2b8a0'], 0.55),
    circle(1560, 300, 130, '#f08a66', { opacity: 0.9 }),
    isle(420, 740, 380, 210, '#b9a7b5'),
    isle(1660, 742, 460, 260, '#a891a6'),
    isle(900, 744, 420, 330, '#7d7f9c'),
    isle(1900, 748, 330, 170, '#6a6f92'),
    isle(140, 750, 330, 240, '#5a6389'),
    water('sea', 740, ['#c9b7c0', '#6f8db0', '#2f5f8c', '#1d4470']),
    ripples(chance, WIDE, { from: 745, colour: '#fff2e2', count: 150, opacity: 0.45 }),
    shape(
      `${curve([
        [1240, 1010],
        [1500, 1040],
        [1800, 1110],
        [2080, 1210],
      ])}L2080 1300${curve([
        [2080, 1300],
        [1700, 1130],
        [1440, 1050],
        [1240, 1014],
      ]).replace('M', 'L')}Z`,
      '#eef3f5',
      { opacity: 0.65 },
    ),
    ferry(1010, 1030, 1.85, '#1b3a61', '#e4572e'),
    shape(
      `${curve([
        [560, 1036],
        [640, 1010],
        [760, 1034],
        [900, 1040],
      ])}L620 1050Z`,
      '#f7fafa',
      { opacity: 0.8 },
    ),
    gulls(chance, 640, 520, 10, '#4d5678', 300),
  ])
}

export function stormSea(): Painting {
  const chance = chanceOf(83)
  const swell = (y: number, lift: number, fill: string, crest: string) => {
    const points: Point[] = Array.from(
      { length: 10 },
      (_, i): Point => [i * 240 + chance(-90, -30), y + (i % 2 ? -lift : lift * 0.4) * chance(0.3, 1.3)],
    )
    return (
      shape(`${curve(points)}L2100 1400L-60 1400Z`, fill) +
      shape(curve(points), 'none', {
        stroke: crest,
        line: chance(6, 12),
        opacity: 0.75,
        cap: 'round',
        dash: `${n0(chance(180, 340))} ${n0(chance(60, 160))}`,
      })
    )
  }
  return paint(
    WIDE,
    [
      sky(WIDE, ['#1b2530', '#33434f', '#5d6f76', '#93a19c'], 0.65),
      clouds(chance, WIDE, { y: 180, spread: 220, colour: '#141c25', count: 22, opacity: 0.55 }),
      clouds(chance, WIDE, { y: 470, spread: 130, colour: '#8b9a9a', count: 10, opacity: 0.3 }),
      many(150, () => {
        const [x, y] = [chance() * W, chance() * 900]
        return stroke(
          [
            [x, y],
            [x - 34, y + 96],
          ],
          '#c8d3d2',
          2,
          { opacity: chance(0.08, 0.3) },
        )
      }),
      swell(760, 60, '#4f666d', '#b9c8c6'),
      lighthouse(1540, 850, 1.1, '#d9d5c6', '#a83a2e', '#ffe9a8', '#101a22'),
      glow('lamp', 1540, 475, 330, '#ffe9a8', 0.7),
      polygon(
        [
          [1300, 880],
          [1420, 838],
          [1680, 838],
          [1800, 890],
        ],
        '#26333b',
      ),
      swell(880, 90, '#37525c', '#cddad7'),
      group(fishingBoat(640, 0, 2.1, '#a83a2e'), 'translate(0 960) rotate(-11 640 0)'),
      swell(1010, 110, '#254049', '#dbe6e2'),
      swell(1160, 120, '#17303a', '#e9f0ec'),
      swell(1290, 90, '#0e232d', '#a9bdbc'),
    ],
    0.9,
  )
}
const n0 = (value: number) => Math.round(value)

export function squidBoats(): Painting {
  const chance = chanceOf(97)
  const boat = (x: number, y: number, s: number, i: number) =>
    glow(`l${i}`, x - 10 * s, y - 70 * s, 210 * s, '#d8fff0', 0.85) +
    fishingBoat(x, y, s, '#06131d', '#f4fff2') +
    many(9, (k) =>
      rect(x - 70 * s + chance(-30, 30), y + 8 + k * 17 * s, chance(60, 150) * s, 4 * s, '#c8fbe6', {
        opacity: 0.5 - k * 0.05,
        round: 3,
      }),
    )
  return paint(WIDE, [
    sky(WIDE, ['#050b16', '#0a1f2e', '#123847', '#1f5560'], 0.58),
    stars(chance, WIDE, 560, '#dffbf0', 170),
    ridge(chance, WIDE, { y: 790, height: 90, fill: '#0a1c28', steps: 6 }),
    water('sea', 786, ['#1d4f5a', '#0d2f3d', '#04121c']),
    many(9, (i) => circle(140 + i * 230 + chance(-60, 60), 782 - chance(0, 6), chance(5, 9), '#e9fff4')),
    many(9, (i) => rect(136 + i * 230, 792, 8, chance(40, 130), '#bff3df', { opacity: 0.2, round: 4 })),
    ripples(chance, WIDE, { from: 790, colour: '#8fd9c8', count: 80, opacity: 0.25 }),
    boat(1480, 900, 1.1, 1),
    boat(560, 980, 1.7, 2),
    boat(1250, 1170, 2.5, 3),
  ])
}

export function windFarm(): Painting {
  const chance = chanceOf(101)
  const mill = (x: number, y: number, s: number, turn: number, fill: string) =>
    group(
      [
        polygon(
          [
            [-5, 0],
            [-3, -330],
            [3, -330],
            [5, 0],
          ],
          fill,
        ),
        many(3, (i) =>
          group(
            polygon(
              [
                [0, -6],
                [11, -70],
                [3, -190],
                [-3, -190],
              ],
              fill,
            ),
            `translate(0 -330) rotate(${turn + i * 120})`,
          ),
        ),
        circle(0, -330, 10, fill),
        rect(-14, -16, 28, 18, '#e0a93b'),
      ],
      `translate(${x} ${y}) scale(${s})`,
    )
  return paint(WIDE, [
    sky(WIDE, ['#dfe9e4', '#cfe3e6', '#f4ead2'], 0.66),
    circle(1500, 520, 150, '#f6c667', { opacity: 0.9 }),
    clouds(chance, WIDE, { y: 330, spread: 200, colour: '#ffffff', count: 10, opacity: 0.7 }),
    water('sea', 890, ['#86b7ba', '#3f8a95', '#17596b']),
    many(6, (i) => mill(180 + i * 340, 893, 0.8, i * 37, '#a9c4c6')),
    many(5, (i) => mill(60 + i * 470, 912, 1.35, 20 + i * 51, '#f7f6ee')),
    ripples(chance, WIDE, { from: 896, colour: '#f2f7ee', count: 150, opacity: 0.4 }),
    mill(1640, 1060, 2.5, 12, '#fbfaf4'),
    fishingBoat(720, 1130, 1.5, '#1b4a5a'),
  ])
}

export function tidalFlat(): Painting {
  const chance = chanceOf(113)
  return paint(
    WIDE,
    [
      sky(WIDE, ['#f3c9a8', '#f5dfc0', '#eef0dd'], 0.42),
      circle(380, 360, 84, '#fff6dd'),
      glow('sun', 380, 360, 500, '#fff1cf', 0.8),
      ridge(chance, WIDE, { y: 560, height: 120, fill: '#b9b59b', steps: 6 }),
      ridge(chance, WIDE, { y: 574, height: 60, fill: '#8f9377', steps: 9 }),
      gradient('mud', ['#b59a78', '#8a7159', '#5b4c41']),
      rect(0, 570, W, H - 570, 'url(#mud)'),
      ...[0, 1, 2, 3, 4].map((i) => {
        const x = 300 + i * 380
        const line: Point[] = [
          [x + 160, 572],
          [x + 60 + chance(-60, 60), 690],
          [x + chance(-160, 240), 850],
          [x + chance(-260, 160), 1080],
          [x + chance(-300, 300), 1400],
        ]
        return (
          shape(curve(line), 'none', { stroke: '#f3d9b4', line: 26 + i * 6, opacity: 0.5 }) +
          shape(curve(line), 'none', { stroke: '#d4e0d6', line: 12, opacity: 0.7 })
        )
      }),
      ripples(chance, WIDE, { from: 590, colour: '#efd9b8', count: 190, opacity: 0.3 }),
      many(7, (i) => {
        const [x, y, s] = [980 + i * 96 + chance(-24, 24), 890 + chance(-50, 60), chance(0.9, 1.2)]
        return group(
          [
            circle(0, -66, 13, '#3b2f2a'),
            shape('M-14 -52Q0 -60 16 -50L22 -4L-16 -4Z', i % 2 ? '#a4452c' : '#27506b'),
            stroke(
              [
                [18, -40],
                [44, -6],
              ],
              '#3b2f2a',
              5,
            ),
          ],
          `translate(${x} ${y}) scale(${s})`,
        )
      }),
      gulls(chance, 1400, 380, 13, '#6c6452', 420),
    ],
    0.7,
  )
}

export function northMole(): Painting {
  const chance = chanceOf(127)
  const block = (x: number, y: number, size: number, light: string, side: string, dark: string) =>
    polygon(
      [
        [x, y],
        [x + size, y - size * 0.32],
        [x + size * 2, y],
        [x + size, y + size * 0.32],
      ],
      light,
    ) +
    polygon(
      [
        [x, y],
        [x + size, y + size * 0.32],
        [x + size, y + size * 1.2],
        [x, y + size * 0.85],
      ],
      side,
    ) +
    polygon(
      [
        [x + size * 2, y],
        [x + size, y + size * 0.32],
        [x + size, y + size * 1.2],
        [x + size * 2, y + size * 0.85],
      ],
      dark,
    )
  const tones = [
    ['#c9ccbd', '#96a09a', '#74827f'],
    ['#dbd8c4', '#a9aa9c', '#7f8a84'],
    ['#b7beb2', '#87938e', '#67777a'],
  ] as const
  return paint(
    WIDE,
    [
      sky(WIDE, ['#274b5e', '#5f8a8f', '#d7c9a4'], 0.62),
      circle(1560, 470, 105, '#f7e3b4'),
      glow('s', 1560, 470, 460, '#f7e3b4', 0.7),
      clouds(chance, WIDE, { y: 260, spread: 130, colour: '#e7d9b8', count: 8, opacity: 0.4 }),
      water('sea', 800, ['#8ea89c', '#3f6f77', '#1b4a58']),
      lightPath(chance, 1560, 806, 1150, '#f7e3b4', 60),
      ripples(chance, WIDE, { from: 804, colour: '#f3ead0', count: 130, opacity: 0.45 }),
      boxShip(chance, 620, 842, 0.56, '#2a4a55'),
      polygon(
        [
          [1180, 812],
          [1290, 786],
          [1330, 786],
          [1400, 812],
        ],
        '#3c5a5f',
      ),
      lighthouse(1300, 790, 0.62, '#e9e2cc', '#b8433a', '#fff1c4', '#20373c'),
      ...[0, 1, 2, 3].flatMap((row) =>
        Array.from({ length: 9 }, (_, i) => {
          const size = 118 + row * 22
          const [light, side, dark] = tones[Math.floor(chance(0, 3))] ?? tones[0]
          return block(
            i * size * 2.02 - 260 + (row % 2) * size,
            1010 + row * 118 - i * 14 + chance(-22, 22),
            size,
            light,
            side,
            dark,
          )
        }),
      ),
      gulls(chance, 900, 520, 9, '#32525c'),
    ],
    0.8,
  )
}

/** The Noeul light, in portrait format. */
export function noeulLight(): Painting {
  const chance = chanceOf(131)
  const { width, height } = TALL
  return paint(TALL, [
    sky(TALL, ['#17233f', '#3b3f6b', '#8f5f7d', '#e58f74', '#f8cf94'], 0.8),
    stars(chance, TALL, 560, '#fff3d6', 90),
    polygon(
      [
        [770, 540],
        [-40, 330],
        [-40, 640],
      ],
      '#fff0b8',
      { opacity: 0.28 },
    ),
    polygon(
      [
        [770, 540],
        [1576, 380],
        [1576, 720],
      ],
      '#fff0b8',
      { opacity: 0.34 },
    ),
    ridge(chance, TALL, { y: 1560, height: 140, fill: '#8a5b77', steps: 4 }),
    gradient('sea', ['#e59a7a', '#7b5a7c', '#2c3157']),
    rect(0, 1540, width, height - 1540, 'url(#sea)'),
    ripples(chance, TALL, { from: 1545, colour: '#ffd9a6', count: 90, opacity: 0.4 }),
    glow('lamp', 770, 545, 330, '#fff0b8', 0.9),
    lighthouse(770, 1500, 2.75, '#f4ead8', '#b8433a', '#fff6cf', '#2b2350'),
    shape(
      `${curve([
        [-20, 1760],
        [220, 1600],
        [520, 1520],
        [800, 1490],
        [1060, 1530],
        [1300, 1680],
        [1560, 1860],
      ])}L1560 2080L-20 2080Z`,
      '#2a2345',
    ),
    shape(
      `${curve([
        [-20, 1880],
        [300, 1760],
        [640, 1740],
        [1000, 1830],
        [1560, 2020],
      ])}L1560 2080L-20 2080Z`,
      '#1c1833',
    ),
    rect(890, 1400, 190, 110, '#e9dcc8'),
    polygon(
      [
        [876, 1404],
        [985, 1330],
        [1094, 1404],
      ],
      '#b8433a',
    ),
    rect(960, 1440, 40, 70, '#ffd98a'),
    gulls(chance, 420, 900, 8, '#3b3257', 220),
  ])
}

const mist = (id: string, y: number, height: number) =>
  gradient(id, ['#f3efe000', '#f3efe0d0', '#f3efe0ff']) + rect(0, y, W, height, `url(#${id})`)

export function mountainMist(): Painting {
  const chance = chanceOf(139)
  return paint(
    WIDE,
    [
      sky(WIDE, ['#f3e7cf', '#f1e6d2', '#dfe7dd'], 0.7),
      circle(1470, 360, 104, '#ee7b54'),
      peaks(chance, WIDE, { y: 640, height: 330, count: 4, fill: '#bfd0ca', lit: '#f3efe0' }),
      mist('m1', 520, 240),
      peaks(chance, WIDE, { y: 840, height: 430, count: 3, fill: '#86a8a4', lit: '#dfe8dd' }),
      mist('m2', 690, 260),
      ridge(chance, WIDE, { y: 980, height: 190, fill: '#5b8783', steps: 5 }),
      clouds(chance, WIDE, { y: 880, spread: 60, colour: '#f6f1e4', count: 9, opacity: 0.7 }),
      ridge(chance, WIDE, { y: 1110, height: 170, fill: '#356365', steps: 6 }),
      ridge(chance, WIDE, { y: 1250, height: 140, fill: '#1d464b', steps: 7 }),
      many(90, () => {
        const [x, y, s] = [chance() * W, chance(1230, 1390), chance(26, 62)]
        return polygon(
          [
            [x, y - s * 2.4],
            [x - s * 0.5, y],
            [x + s * 0.5, y],
          ],
          '#123338',
          { opacity: 0.92 },
        )
      }),
      polygon(
        [
          [690, 1130],
          [760, 1084],
          [830, 1130],
        ],
        '#c8573e',
      ),
      rect(706, 1130, 108, 44, '#f3e7cf'),
      rect(748, 1144, 24, 30, '#123338'),
      gulls(chance, 640, 330, 6, '#54706c', 180),
    ],
    0.7,
  )
}

export function regatta(): Painting {
  const chance = chanceOf(149)
  const yacht = (x: number, y: number, s: number, sail: string, hull: string, lean: number) =>
    group(
      [
        shape('M-6 -10L-6 -330Q-150 -160 -132 -26Z', sail),
        shape('M6 -20L6 -310Q96 -150 104 -30Z', sail, { opacity: 0.78 }),
        stroke(
          [
            [0, 0],
            [0, -340],
          ],
          hull,
          5,
        ),
        shape('M-150 -12Q0 14 150 -14L110 26L-110 26Z', hull),
      ],
      `translate(${x} ${y}) rotate(${lean}) scale(${s})`,
    )
  return paint(WIDE, [
    sky(WIDE, ['#2f7fb0', '#7fbcd0', '#f2ecd4'], 0.5),
    clouds(chance, WIDE, { y: 240, spread: 120, colour: '#fff', count: 9, opacity: 0.8 }),
    ridge(chance, WIDE, { y: 670, height: 150, fill: '#6c9a8c', steps: 6 }),
    ridge(chance, WIDE, { y: 682, height: 70, fill: '#44786f', steps: 9 }),
    water('sea', 676, ['#54a7b5', '#1f7a9b', '#0b4a75']),
    ripples(chance, WIDE, { from: 680, colour: '#eafcf8', count: 190, opacity: 0.45 }),
    yacht(420, 790, 0.7, '#f6f1e2', '#23415a', 7),
    yacht(760, 800, 0.75, '#f2b544', '#23415a', 8),
    yacht(1820, 806, 0.8, '#e4572e', '#23415a', 6),
    yacht(1330, 940, 1.35, '#fbf7ea', '#a8321f', 9),
    yacht(760, 1150, 1.95, '#e4572e', '#12324b', 10),
    ripples(chance, WIDE, { from: 1170, to: 1260, colour: '#f4fffc', count: 30, opacity: 0.7, x: 420, spread: 700 }),
  ])
}
