import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { joinedAddress, openJoinedStyles } from './joined-styles.ts'
import { openStaticFiles } from './static-files.ts'

const THEME = '/theme/0123456789abcdef.css'
const chunk = (name: string) => `/_next/static/chunks/${name}.css`

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-test-'))
  await mkdir(join(root, '.next/static/chunks'), { recursive: true })
  for (const name of ['a', 'b-1~2', 'c.d'])
    await writeFile(join(root, `.next/static/chunks/${name}.css`), `.${name[0]}{}`)
})
afterEach(() => rm(root, { recursive: true }))

async function styles(theme: string | null = ':root{}') {
  const asked: string[] = []
  const opened = openJoinedStyles(await openStaticFiles(root), async (path) => {
    asked.push(path)
    return theme
  })
  const textAt = async (path: string) => (await opened.find(path))?.bodies.identity.toString() ?? null
  return { ...opened, asked, textAt }
}

test('the stylesheets of a page have one address, which answers with all of them in their order', async () => {
  const address = joinedAddress([chunk('b-1~2'), chunk('a'), THEME])!
  expect(address).toBe('/_next/static/chunks/b-1~2+a+theme.0123456789abcdef.css')
  const { textAt, find, asked } = await styles()
  expect(await textAt(address)).toBe('.b{}\n.a{}\n:root{}')
  expect((await find(address))!.type).toContain('text/css')
  await textAt(address)
  expect(asked).toEqual([THEME])
})

test('what is none of ours is not joined', () => {
  for (const other of ['https://elsewhere.example/x.css', '/media/x.css', '/_next/static/media/x.css', chunk('a+b')])
    expect(joinedAddress([chunk('a'), other]), other).toBeNull()
  expect(joinedAddress(Array.from({ length: 6 }, (_, i) => chunk(`n${i}`)))).toBeNull()
})

test.each([
  ['a part that is not there', 'a+nothing'],
  ['one part', 'a'],
  ['the same part twice', 'a+a'],
  ['too many parts', 'a+b-1~2+c.d+e+f+g'],
  ['an empty part', 'a+'],
])('%s is no stylesheet', async (_, names) => {
  const { textAt } = await styles()
  expect(await textAt(chunk(names))).toBeNull()
})

test("a paper's colour that is not its colour any more is not answered, and not remembered as missing", async () => {
  const address = joinedAddress([chunk('a'), THEME])!
  const { find, asked } = await styles(null)
  expect(await find(address)).toBeNull()
  expect(await find(address)).toBeNull()
  expect(asked).toHaveLength(2)
})
