import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addBackup } from './commands/backup.ts'
import { addImport } from './commands/import.ts'
import { addRebuildEdition } from './commands/rebuild-edition.ts'
import { addRestore } from './commands/restore.ts'
import { addVerify } from './commands/verify.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-command-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ended = { code: number; out: string; err: string }
const dateline = (args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const all = { NODE_ENV: 'production' as const, PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), ...env }
    execFile(process.execPath, ['bin/dateline.ts', ...args], { env: all }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

// Each starts processes of its own, which takes its time on a busy machine.
describe('exit codes and answers', { timeout: 120_000 }, () => {
  test('0: done, as one JSON object', async () => {
    const item = {
      uri: 'urn:a',
      type: 'text',
      headline: 'A',
      body_text: 'Words',
      versioncreated: '2020-01-01T00:00:00Z',
    }
    writeFileSync(join(folder, 'a.json'), JSON.stringify(item))
    const { code, out } = await dateline(['import', join(folder, 'a.json'), '--publish', '--json'])
    expect(JSON.parse(out)).toMatchObject({ ok: true, articles: { added: 1, published: 1 } })
    expect(code).toBe(0)
    expect(await dateline(['verify'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Sound: /) })
  })

  test('1: refused, with the code', async () => {
    writeFileSync(join(folder, 'bad.xml'), '<rss><channel></rss>')
    const { code, out } = await dateline(['import', join(folder, 'bad.xml'), '--json'])
    expect(JSON.parse(out)).toMatchObject({ ok: false, code: 'not_allowed', line: 1 })
    expect(code).toBe(1)
    const plain = await dateline(['import', join(folder, 'bad.xml')])
    expect(plain).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^Line 1, column \d+: /) })
  })

  test('2: wrong use', async () => {
    expect((await dateline(['imprt'])).code).toBe(2)
    expect((await dateline(['import'])).code).toBe(2)
  })

  test('3: fault', async () => {
    expect(await dateline(['verify'], { PORT: 'x' })).toMatchObject({ code: 3, err: expect.stringContaining('PORT') })
  })
})

test.each([addImport, addBackup, addRestore, addVerify, addRebuildEdition])('%o has help with an example', (add) => {
  const program = new Command()
  let help = ''
  program.configureOutput({ writeOut: (text) => (help += text) })
  add(program)
  program.commands[0]?.outputHelp()
  expect(help).toContain('--json')
  expect(help).toMatch(/Example:\n.*dateline /)
})
