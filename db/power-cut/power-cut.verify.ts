import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'

const CUTS = 30
const here = import.meta.dirname
const compiler = spawnSync('cc', ['--version']).status === 0 && process.platform === 'linux'
let shim = ''

beforeAll(() => {
  if (!compiler) return
  shim = join(mkdtempSync(join(tmpdir(), 'dateline-shim-')), 'sync-shadow.so')
  const built = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', shim, join(here, 'sync-shadow.c'), '-ldl'])
  expect(built.stderr.toString()).toBe('')
})

/** Runs the committer, cuts the power after a random while, and counts acknowledged commits the disk does not hold. */
async function lostInOneCut(synchronous: 'FULL' | 'NORMAL'): Promise<{ acknowledged: number; lost: number }> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-cut-')))
  const [live, shadow, disk] = ['live', 'shadow', 'disk'].map((name) => join(base, name)) as [string, string, string]
  for (const folder of [live, shadow, disk]) mkdirSync(folder)
  const child = spawn(process.execPath, [join(here, 'committer.ts'), join(live, 'n.db'), synchronous], {
    env: { ...process.env, LD_PRELOAD: shim, SHADOW_FROM: live, SHADOW_TO: shadow },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
  })
  while (!said.includes('\n')) await sleep(5)
  await sleep(Math.random() * 150)
  // What the disk holds at this instant; the process goes on, so acknowledgements are counted before the copy.
  child.kill('SIGSTOP')
  await sleep(20)
  const acknowledged = said.split('\n').length - 1
  for (const file of readdirSync(shadow))
    if (!file.endsWith('.partial')) copyFileSync(join(shadow, file), join(disk, file))
  child.kill('SIGKILL')

  const after = new BetterSqlite3(join(disk, 'n.db'))
  expect(after.pragma('integrity_check', { simple: true })).toBe('ok')
  const exists = after.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'acknowledged'").pluck().get()
  const held = exists ? (after.prepare('SELECT count(*) FROM acknowledged').pluck().get() as number) : 0
  after.close()
  return { acknowledged, lost: Math.max(0, acknowledged - held) }
}

test.skipIf(!compiler)(`${CUTS} power cuts lose no acknowledged commit`, { timeout: 300_000 }, async () => {
  let acknowledged = 0
  for (let cut = 0; cut < CUTS; cut++) {
    const result = await lostInOneCut('FULL')
    expect(result.lost).toBe(0)
    acknowledged += result.acknowledged
  }
  expect(acknowledged).toBeGreaterThan(CUTS)
})

test.skipIf(!compiler)(
  'negative control: with synchronous=NORMAL the same cuts do lose commits',
  { timeout: 300_000 },
  async () => {
    let lost = 0
    for (let cut = 0; cut < 5; cut++) lost += (await lostInOneCut('NORMAL')).lost
    expect(lost).toBeGreaterThan(0)
  },
)
