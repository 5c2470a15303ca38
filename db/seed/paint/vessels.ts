/** What floats and what stands at the quay. Each is drawn with its waterline at y = 0 and scaled by the caller. */
import { type Chance, circle, group, many, type Point, polygon, rect, shape, stroke } from './canvas.ts'

/** A ship-to-shore crane, about 300 wide and 420 high; its boom points left. */
export function crane(x: number, y: number, scale: number, colour: string): string {
  const parts = [
    stroke(
      [
        [-70, 0],
        [-70, -270],
        [60, -270],
        [60, 0],
      ],
      colour,
      13,
    ),
    stroke(
      [
        [-70, -130],
        [60, -130],
      ],
      colour,
      9,
    ),
    stroke(
      [
        [-70, -130],
        [60, -270],
      ],
      colour,
      5,
    ),
    stroke(
      [
        [-330, -282],
        [150, -282],
      ],
      colour,
      14,
    ),
    stroke(
      [
        [0, -276],
        [14, -415],
        [34, -276],
      ],
      colour,
      9,
    ),
    stroke(
      [
        [14, -412],
        [-320, -286],
      ],
      colour,
      4,
    ),
    stroke(
      [
        [14, -412],
        [-150, -286],
      ],
      colour,
      4,
    ),
    stroke(
      [
        [14, -412],
        [148, -286],
      ],
      colour,
      4,
    ),
    rect(96, -276, 44, 34, colour),
    stroke(
      [
        [-190, -280],
        [-190, -190],
      ],
      colour,
      3,
    ),
    rect(-208, -192, 36, 12, colour),
  ]
  return group(parts, `translate(${x} ${y}) scale(${scale})`)
}

const BOXES = ['#b5533c', '#2f6f7e', '#d9a441', '#e9dcc3', '#7d8f69', '#41506b']

/** A container ship, about 900 long. */
export function boxShip(
  chance: Chance,
  x: number,
  y: number,
  scale: number,
  hull: string,
  boxes: readonly string[] = BOXES,
): string {
  const stack = many(11, (column) => {
    const rows = Math.round(chance(2, 5))
    return many(rows, (row) =>
      rect(-330 + column * 54, -62 - (row + 1) * 26, 52, 24, boxes[Math.floor(chance(0, boxes.length))] ?? '#888'),
    )
  })
  const parts = [
    stack,
    rect(278, -250, 74, 190, '#f2ede2'),
    rect(268, -262, 94, 16, '#f2ede2'),
    many(4, (row) => rect(288, -236 + row * 34, 54, 10, hull, { opacity: 0.7 })),
    rect(300, -316, 34, 56, '#b5533c'),
    polygon(
      [
        [-450, -70],
        [420, -70],
        [398, 0],
        [-408, 0],
      ],
      hull,
    ),
    polygon(
      [
        [-418, -16],
        [404, -16],
        [398, 0],
        [-408, 0],
      ],
      '#9c3d33',
    ),
  ]
  return group(parts, `translate(${x} ${y}) scale(${scale})`)
}

/** A ferry for passengers, about 420 long, bow to the left. */
export function ferry(x: number, y: number, scale: number, hull: string, trim: string, light = '#fdf6e3'): string {
  const parts = [
    polygon(
      [
        [-225, -52],
        [195, -52],
        [180, 0],
        [-170, 0],
      ],
      hull,
    ),
    polygon(
      [
        [-196, -18],
        [185, -18],
        [180, 0],
        [-170, 0],
      ],
      trim,
    ),
    polygon(
      [
        [-150, -52],
        [-118, -104],
        [176, -104],
        [184, -52],
      ],
      light,
    ),
    polygon(
      [
        [-92, -104],
        [-66, -146],
        [120, -146],
        [128, -104],
      ],
      light,
    ),
    many(9, (i) => rect(-104 + i * 31, -90, 20, 16, hull, { round: 3, opacity: 0.85 })),
    many(5, (i) => rect(-54 + i * 33, -132, 21, 14, hull, { round: 3, opacity: 0.85 })),
    polygon(
      [
        [52, -146],
        [60, -192],
        [98, -192],
        [104, -146],
      ],
      trim,
    ),
    stroke(
      [
        [-36, -146],
        [-36, -206],
      ],
      hull,
      5,
    ),
  ]
  return group(parts, `translate(${x} ${y}) scale(${scale})`)
}

/** A small fishing boat, about 150 long; `lamps` hang in a row for squid. */
export function fishingBoat(x: number, y: number, scale: number, hull: string, lamps?: string): string {
  const parts = [
    shape('M-84 -34Q-40 -22 76 -28L64 0L-60 0Z', hull),
    rect(6, -70, 44, 42, '#f2ede2'),
    rect(14, -62, 28, 14, hull, { opacity: 0.8 }),
    stroke(
      [
        [-16, -28],
        [-16, -116],
      ],
      hull,
      4,
    ),
    stroke(
      [
        [-80, -36],
        [-16, -112],
        [50, -70],
      ],
      hull,
      2,
    ),
    lamps ? many(6, (i) => circle(-64 + i * 22, -74 - (i < 3 ? i * 14 : (5 - i) * 14) + 16, 9, lamps)) : '',
  ]
  return group(parts, `translate(${x} ${y}) scale(${scale})`)
}

/** A trailing suction dredger spraying sand, about 700 long. */
export function dredger(x: number, y: number, scale: number, hull: string, sand: string): string {
  const arc = (lift: number): Point[] =>
    Array.from({ length: 12 }, (_, i): Point => [-330 - i * 34, -90 - lift * Math.sin((i / 11) * Math.PI) + i * 8])
  const parts = [
    stroke(arc(190), sand, 30, { opacity: 0.9 }),
    stroke(arc(160), sand, 22, { opacity: 0.55 }),
    stroke(arc(215), sand, 12, { opacity: 0.5 }),
    polygon(
      [
        [-350, -64],
        [340, -64],
        [318, 0],
        [-310, 0],
      ],
      hull,
    ),
    polygon(
      [
        [-322, -14],
        [324, -14],
        [318, 0],
        [-310, 0],
      ],
      '#9c3d33',
    ),
    rect(190, -200, 96, 138, '#f2ede2'),
    rect(180, -214, 116, 18, '#f2ede2'),
    many(3, (row) => rect(200, -184 + row * 36, 76, 12, hull, { opacity: 0.75 })),
    rect(226, -268, 30, 56, '#d9a441'),
    stroke(
      [
        [-20, -64],
        [-20, -180],
        [150, -64],
      ],
      '#d9a441',
      9,
    ),
    stroke(
      [
        [-180, -64],
        [-180, -160],
        [-20, -64],
      ],
      '#d9a441',
      9,
    ),
    stroke(
      [
        [-300, -70],
        [-330, -96],
      ],
      hull,
      22,
    ),
    stroke(
      [
        [120, -50],
        [-120, 40],
      ],
      hull,
      16,
      { opacity: 0.8 },
    ),
    rect(-140, -86, 110, 22, sand),
  ]
  return group(parts, `translate(${x} ${y}) scale(${scale})`)
}

/** A lighthouse, 400 high, standing on y = 0. */
export function lighthouse(
  x: number,
  y: number,
  scale: number,
  wall: string,
  band: string,
  lamp: string,
  shade: string,
): string {
  const parts = [
    polygon(
      [
        [-56, 0],
        [-34, -300],
        [34, -300],
        [56, 0],
      ],
      wall,
    ),
    polygon(
      [
        [-49, -90],
        [-43, -170],
        [43, -170],
        [49, -90],
      ],
      band,
    ),
    polygon(
      [
        [-40, -220],
        [-36.5, -270],
        [36.5, -270],
        [40, -220],
      ],
      band,
    ),
    polygon(
      [
        [10, 0],
        [6, -300],
        [34, -300],
        [56, 0],
      ],
      shade,
      { opacity: 0.25 },
    ),
    rect(-50, -314, 100, 16, band),
    rect(-28, -372, 56, 60, lamp),
    stroke(
      [
        [-9, -372],
        [-9, -314],
      ],
      band,
      4,
    ),
    stroke(
      [
        [9, -372],
        [9, -314],
      ],
      band,
      4,
    ),
    shape('M-38 -370Q0 -424 38 -370Z', band),
    rect(-11, -60, 22, 60, band, { round: 10 }),
  ]
  return group(parts, `translate(${x} ${y}) scale(${scale})`)
}
