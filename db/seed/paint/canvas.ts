/** The painter's tools: shapes as SVG text, and chance that falls the same way every time. */

export const WIDE = { width: 2048, height: 1365 } as const
export const TALL = { width: 1536, height: 2048 } as const
export const SQUARE = { width: 960, height: 960 } as const
export type Size = { width: number; height: number }

/** A painting: its size, what it is made of, and how much grain its paper has (0 to 1). */
export type Painting = Size & { svg: string; grain: number }
export type Point = readonly [x: number, y: number]
export type Chance = (from?: number, to?: number) => number

/** Numbers between `from` and `to` (0 and 1) that only depend on `seed` (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (from = 0, to = 1) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (to - from)
  }
}

/** `count` pieces, drawn one after another. */
export const many = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

const n = (value: number): string => String(Math.round(value * 10) / 10)

export function paint({ width, height }: Size, parts: string[], grain = 0.5): Painting {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts.join('')}</svg>`
  return { width, height, svg, grain }
}

type Look = { opacity?: number; stroke?: string; line?: number; cap?: 'round' | 'butt'; dash?: string; turn?: string }

function look(fill: string, { opacity, stroke, line, cap, dash, turn }: Look = {}): string {
  const words = [`fill="${fill}"`]
  // Of fill and stroke, not of the whole: that would be a layer of its own, many times as slow.
  if (opacity !== undefined) words.push(`fill-opacity="${n(opacity * 100)}%" stroke-opacity="${n(opacity * 100)}%"`)
  if (stroke) words.push(`stroke="${stroke}" stroke-width="${n(line ?? 4)}" stroke-linejoin="round"`)
  if (cap) words.push(`stroke-linecap="${cap}"`)
  if (dash) words.push(`stroke-dasharray="${dash}"`)
  if (turn) words.push(`transform="${turn}"`)
  return words.join(' ')
}

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more?: Look & { round?: number },
) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${more?.round ?? 0}" ${look(fill, more)}/>`
export const circle = (x: number, y: number, radius: number, fill: string, more?: Look) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${look(fill, more)}/>`
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more?: Look) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" ${look(fill, more)}/>`
export const shape = (d: string, fill: string, more?: Look) => `<path d="${d}" ${look(fill, more)}/>`
export const polygon = (points: readonly Point[], fill: string, more?: Look) =>
  shape(`${points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')}Z`, fill, more)
export const stroke = (points: readonly Point[], colour: string, line: number, more: Look = {}) =>
  shape(points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join(''), 'none', {
    stroke: colour,
    line,
    cap: 'round',
    ...more,
  })
export const group = (parts: string | string[], transform: string, opacity = 1) =>
  `<g transform="${transform}" opacity="${opacity}">${Array.isArray(parts) ? parts.join('') : parts}</g>`

/** A curve through all points (Catmull-Rom as Béziers). */
export function curve(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0]
  const [x0, y0] = at(0)
  let d = `M${n(x0)} ${n(y0)}`
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    d += `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} ${n(c[0] - (e[0] - b[0]) / 6)} ${n(c[1] - (e[1] - b[1]) / 6)} ${n(c[0])} ${n(c[1])}`
  }
  return d
}

/** A definition of a gradient from the top (or left) to the bottom (or right) and a way to fill with it. */
export function gradient(id: string, colours: readonly string[], direction: 'down' | 'across' = 'down') {
  const stops = colours.map(
    (colour, i) => `<stop offset="${n((i / (colours.length - 1)) * 100)}%" stop-color="${colour}"/>`,
  )
  const [x2, y2] = direction === 'down' ? [0, 1] : [1, 0]
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}">${stops.join('')}</linearGradient></defs>`
}

/** Light that fades outward. */
export function glow(id: string, x: number, y: number, radius: number, colour: string, strength = 0.8): string {
  return `<defs><radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset=".45" stop-color="${colour}" stop-opacity="${strength * 0.35}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs>${circle(x, y, radius, `url(#${id})`)}`
}

export const sky = ({ width, height }: Size, colours: readonly string[], until = 1) =>
  gradient('sky', colours) + rect(0, 0, width, height * until, 'url(#sky)')

/** Hills from edge to edge: `height` high at most, standing at `y`, filled down to the lower edge. */
export function ridge(
  chance: Chance,
  { width, height: bottom }: Size,
  {
    y,
    height,
    steps = 9,
    rough = 0.6,
    fill,
  }: { y: number; height: number; steps?: number; rough?: number; fill: string },
): string {
  const points: Point[] = [[-20, y - chance(0, height)]]
  for (let i = 1; i <= steps; i++) {
    const x = (i / steps) * (width + 40) - 20
    const [px, py] = points.at(-1) ?? [0, y]
    const next = y - chance(0, height)
    points.push([px + (x - px) * chance(0.35, 0.65), (py + next) / 2 - height * rough * chance(-0.25, 0.25)], [x, next])
  }
  return shape(`${curve(points)}L${width + 20} ${bottom + 20}L-20 ${bottom + 20}Z`, fill)
}

/** Mountains: straight-edged peaks with a lit side. */
export function peaks(
  chance: Chance,
  { width, height: bottom }: Size,
  { y, height, count, fill, lit }: { y: number; height: number; count: number; fill: string; lit: string },
): string {
  return (
    many(count, (i) => {
      const x = ((i + chance(0.2, 0.8)) / count) * width
      const top = y - height * chance(0.55, 1)
      const [left, right] = [x - chance(0.5, 1) * height * 1.3, x + chance(0.5, 1) * height * 1.3]
      const fold = x + chance(-0.08, 0.12) * height
      const body = polygon(
        [
          [left, y + 60],
          [x, top],
          [right, y + 60],
        ],
        fill,
      )
      const light = polygon(
        [
          [x, top],
          [fold, top + (y - top) * 0.34],
          [x - 0.03 * height, top + (y - top) * 0.6],
          [fold, y + 60],
          [left, y + 60],
        ],
        lit,
        { opacity: 0.55 },
      )
      return body + light
    }) + rect(-10, y + 40, width + 20, bottom - y, fill)
  )
}

/** Short strokes of light on water, closer together towards the horizon. */
export function ripples(
  chance: Chance,
  { width, height }: Size,
  {
    from,
    to = height,
    colour,
    count = 90,
    opacity = 0.35,
    x = 0,
    spread = width,
  }: {
    from: number
    to?: number
    colour: string
    count?: number
    opacity?: number
    x?: number
    spread?: number
  },
): string {
  return many(count, () => {
    const depth = chance() ** 1.7
    const y = from + 6 + depth * (to - from)
    const length = (30 + 190 * depth) * chance(0.4, 1.1)
    const left = x + chance(-0.05, 1) * spread
    return rect(left, y, length, 2 + depth * 5, colour, { round: 3, opacity: opacity * chance(0.35, 1) })
  })
}

/** The path of a low sun or moon on the water: strokes that widen towards the viewer. */
export function lightPath(chance: Chance, x: number, from: number, to: number, colour: string, width = 60): string {
  return many(46, (i) => {
    const depth = i / 46
    const y = from + depth ** 1.4 * (to - from)
    const half = (width * 0.35 + width * 2.2 * depth) * chance(0.25, 1)
    return rect(x - half + chance(-1, 1) * width * depth * 1.4, y, half * 2, 3 + depth * 7, colour, {
      round: 5,
      opacity: 0.75 - depth * 0.4,
    })
  })
}

/** Long, soft clouds in layers. */
export function clouds(
  chance: Chance,
  { width }: Size,
  {
    y,
    spread,
    colour,
    count = 7,
    opacity = 0.5,
  }: { y: number; spread: number; colour: string; count?: number; opacity?: number },
): string {
  return many(count, () => {
    const [x, cy, length] = [chance(-0.1, 1) * width, y + chance(-1, 1) * spread, chance(180, 640)]
    const body = many(4, (i) =>
      rect(x + chance(-40, 60) + i * 26, cy - i * 17, length * (1 - i * 0.2), 34 - i * 4, colour, { round: 17 }),
    )
    return group(body, 'translate(0 0)', opacity * chance(0.5, 1))
  })
}

export function stars(chance: Chance, { width }: Size, until: number, colour = '#fff', count = 130): string {
  return many(count, () =>
    circle(chance() * width, chance() ** 1.3 * until, chance(0.8, 3.2), colour, { opacity: chance(0.25, 0.9) }),
  )
}

/** Gulls, as one draws them with two strokes. */
export function gulls(chance: Chance, x: number, y: number, count: number, colour: string, spread = 260): string {
  return many(count, () => {
    const [gx, gy, s] = [x + chance(-1, 1) * spread, y + chance(-0.4, 0.4) * spread, chance(12, 26)]
    return shape(
      `M${n(gx - s)} ${n(gy - s * 0.3)}Q${n(gx - s * 0.4)} ${n(gy - s * 0.7)} ${n(gx)} ${n(gy)}Q${n(gx + s * 0.4)} ${n(gy - s * 0.7)} ${n(gx + s)} ${n(gy - s * 0.3)}`,
      'none',
      { stroke: colour, line: s * 0.17, cap: 'round' },
    )
  })
}
