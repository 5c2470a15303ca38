/** Several processes on one port and one file: what one of them publishes all of them serve, and none is missed. */
import { writeFile } from 'node:fs/promises'
import { Agent, type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Newsroom, openNewsroom } from './newsroom.ts'

let newsroom: Newsroom
/** What a process may take to start on a slow machine. */
const START = { timeout: 30_000 }
test.setTimeout(120_000)

test.beforeEach(async () => {
  newsroom = await openNewsroom({ demo: false, workers: 2 })
  // The first of them that listens makes it ready.
  await expect.poll(() => workers().length, START).toBe(2)
})
test.afterEach(() => newsroom.end())

test('what is published is there at once, whichever process is asked', async () => {
  // New connections go to the workers in turn, so that these are kept by both.
  const readers = Array.from({ length: 4 }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
  for (const reader of readers) expect((await ask('/', reader)).body).toContain('<h1')
  for (const headline of ['Ferry is late', 'Ferry is later still', 'Ferry arrives']) {
    const file = join(newsroom.dataDir, 'item.json')
    await writeFile(file, JSON.stringify(anItem(headline)))
    await newsroom.dateline(['import', file, '--publish'])
    for (const reader of readers) {
      expect((await ask('/', reader)).body).toContain(headline)
      expect((await ask('/feed.xml', reader)).body).toContain(headline)
    }
  }
  for (const reader of readers) reader.destroy()
})

test('a worker that is killed is replaced, and readers who come meanwhile are served', async () => {
  const [victim] = workers()
  process.kill(victim!.pid, 'SIGKILL')
  await expect.poll(() => isRunning(victim!.pid)).toBe(false)
  for (let i = 0; i < 20; i++) expect((await ask('/', new Agent())).status).toBe(200)
  await expect.poll(() => workers().filter(({ worker }) => worker === victim!.worker).length, START).toBe(2)
  expect(newsroom.output()).toContain('a worker died; starting another')
  expect((await ask('/', new Agent())).status).toBe(200)
})

test('told to stop under load, it answers every request that was sent and leaves nothing behind', async () => {
  const pids = workers().map(({ pid }) => pid)
  const readers = Array.from({ length: 12 }, () => readUntilClosed())
  await expect.poll(() => answered).toBeGreaterThan(500)
  process.kill(newsroom.pid(), 'SIGTERM')
  const failures = (await Promise.all(readers)).filter((failure) => failure !== null)
  expect(failures).toEqual([])
  expect(await newsroom.ended()).toBe(0)
  expect(pids.filter(isRunning)).toEqual([])
})

test('the first process killed without warning, its workers end too and the port is free', async () => {
  const pids = workers().map(({ pid }) => pid)
  expect(pids.filter(isRunning)).toHaveLength(2)
  await newsroom.kill9(async () => {
    await expect.poll(() => pids.filter(isRunning)).toEqual([])
    await expect(ask('/', new Agent())).rejects.toThrow('ECONNREFUSED')
  })
  expect((await ask('/', new Agent())).status).toBe(200)
})

/** The workers that said they started, in the order in which they did. */
function workers(): { worker: number; pid: number }[] {
  return newsroom
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { msg: string; worker: number; pid: number })
    .filter(({ msg, worker }) => msg === 'started' && worker !== undefined)
}

let answered = 0

/** Asks again and again over one connection until the answer says that it was the last. Returns what went wrong. */
async function readUntilClosed(): Promise<string | null> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    for (;;) {
      const { status, headers } = await ask('/', agent)
      if (status !== 200) return `answered ${status}`
      answered++
      if (headers.connection === 'close') return null
    }
  } catch (error) {
    return String(error)
  } finally {
    agent.destroy()
  }
}

type Answer = { status: number; headers: IncomingMessage['headers']; body: string }

function ask(path: string, agent: Agent): Promise<Answer> {
  return new Promise((done, failed) => {
    request(newsroom.baseURL + path, { agent }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (part) => (body += part))
      answer.on('error', failed)
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    })
      .on('error', failed)
      .end()
  })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function anItem(headline: string) {
  const now = new Date().toISOString()
  return {
    uri: `urn:ferry:${headline.length}`,
    type: 'text',
    versioncreated: now,
    headline,
    body_html: `<p>${headline}, the harbour says.</p>`,
  }
}
