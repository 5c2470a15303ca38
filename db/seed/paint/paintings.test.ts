import sharp from 'sharp'
import { expect, test } from 'vitest'
import { CONTRIBUTORS } from '../paper.ts'
import { PICTURES, portraitOf } from '../pictures.ts'
import { print } from './print.ts'

const portraits = CONTRIBUTORS.filter(({ kind }) => kind === 'person').map(({ slug, name }) => portraitOf(slug, name))
const all = [...PICTURES, ...portraits]

test('there are many, all different, and the same every time', () => {
  expect(PICTURES.length).toBeGreaterThanOrEqual(36)
  const drawn = all.map(({ paint }) => paint().svg)
  expect(new Set(drawn).size).toBe(all.length)
  expect(all.map(({ paint }) => paint().svg)).toEqual(drawn)
})

test.each(all.map((picture) => [picture.key, picture] as const))('%s is drawn without fonts or slips', (_, picture) => {
  const { svg } = picture.paint()
  expect(svg).not.toMatch(/<text|<image|NaN|undefined|Infinity/)
  expect([picture.alt, picture.credit].every((words) => words.length > 8)).toBe(true)
})

test('a print is a large colour picture', async () => {
  const print2048 = await sharp(await print(PICTURES[0]!.paint())).stats()
  expect(print2048.channels).toHaveLength(3)
  const [red, , blue] = print2048.channels
  expect(Math.abs(red!.mean - blue!.mean)).toBeGreaterThan(10)
  expect(print2048.entropy).toBeGreaterThan(6)
})
