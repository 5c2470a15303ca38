import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Database } from '#db/client.ts'
import { findDraft } from '#db/desk/drafts.ts'
import { drafts, draftUpdates, revisions, sessions } from '#db/schema/desk.ts'
import { anArticle, minutesLater, NOON } from '#db/testing.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import { draftOf, wordsIn, writeFields, writeWords } from '#domain/draft/shared-draft.ts'
import type { Person } from '#domain/people/permissions.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { saveDraft } from '#server/articles/save-draft.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import type { Config } from '#server/config.ts'
import { cookieFor, ORIGIN, openDesk, SECRET, someoneSignedIn } from '#server/http/testing.ts'
import { type CoEditing, openCoEditing } from './co-editing.ts'
import { settleIfTyped } from './settle-draft.ts'

const log = pino({ level: 'silent' })
const config = { siteUrl: ORIGIN, authSecret: SECRET } as Config
let database: Database
let houses: { server: Server; coEditing: CoEditing; url: string }[] = []
let desks: { provider: HocuspocusProvider; socket: HocuspocusProviderWebsocket }[] = []

beforeEach(async () => {
  database = await openDesk()
})
afterEach(async () => {
  for (const { provider, socket } of desks) {
    provider.destroy()
    socket.destroy()
  }
  for (const { server, coEditing } of houses) {
    await coEditing.close()
    server.closeAllConnections()
    server.close()
  }
  desks = []
  houses = []
  await database.close()
})

/** A process that serves co-editing; several may serve one database. */
async function aHouse(of: Database = database) {
  const coEditing = openCoEditing(of, config, log)
  const server = createServer().on('upgrade', (request, socket, head) => void coEditing.upgrade(request, socket, head))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const house = { server, coEditing, url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` }
  houses.push(house)
  return house
}

/** Somebody's open editor: the document, and what the server says of it. */
function aDesk({ url }: { url: string }, person: Person, articleId: string, doc = new Y.Doc()) {
  const headers = { origin: ORIGIN, cookie: cookieFor(person) }
  const socket = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: class extends WebSocket {
      constructor(address: string) {
        super(address, { headers })
        this.on('error', () => undefined)
      }
    },
    delay: 50,
    minDelay: 50,
    jitter: false,
  })
  const said: string[] = []
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: articleId,
    document: doc,
    onStateless: ({ payload }) => void said.push(payload),
    onAuthenticationFailed: ({ reason }) => void said.push(reason),
  })
  provider.attach()
  desks.push({ provider, socket })
  const isSaved = () =>
    vi.waitFor(() => expect([provider.isSynced, provider.unsyncedChanges]).toEqual([true, 0]), { timeout: 10_000 })
  return { doc, provider, socket, said, isSaved, headline: () => wordsIn(doc).content.headline }
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

test('what is acknowledged is stored, and the words a publication sees are exactly those', async () => {
  const editor = await someoneSignedIn(database, 'editor')
  const { id } = await anArticle(database, {}, editor)
  const desk = aDesk(await aHouse(), editor, id)
  await desk.isSaved()
  expect(desk.headline()).toBe('Harbour bridge reopens')
  writeFields(desk.doc, { headline: 'Harbour bridge reopens at last' })
  await desk.isSaved()
  expect((await database.db.select().from(draftUpdates)).length).toBeGreaterThan(0)
  const hash = contentHash(draftOf(desk.doc).content)
  await publishArticle(database, editor, { id, hash, now: minutesLater(1) })
  expect(await findDraft(database.db, id)).toMatchObject({
    hash,
    content: { headline: 'Harbour bridge reopens at last' },
  })
})

test('control: a publication of words that somebody changed meanwhile is refused and says what they are now', async () => {
  const editor = await someoneSignedIn(database, 'editor')
  const { id } = await anArticle(database, {}, editor)
  const desk = aDesk(await aHouse(), editor, id)
  await desk.isSaved()
  const hash = contentHash(draftOf(desk.doc).content)
  writeFields(desk.doc, { headline: 'Changed' })
  await desk.isSaved()
  const refused = publishArticle(database, editor, { id, hash, now: minutesLater(1) })
  await expect(refused).rejects.toMatchObject({ detail: { code: 'out_of_date', content: { headline: 'Changed' } } })
})

test('two in one process and a third in another write at once, and all end with the same', async () => {
  const editor = await someoneSignedIn(database, 'editor')
  const other = await someoneSignedIn(database, 'publisher')
  const { id } = await anArticle(database, {}, editor)
  const [one, two] = [await aHouse(), await aHouse()]
  const three = [aDesk(one, editor, id), aDesk(one, other, id), aDesk(two, other, id)]
  for (const { isSaved } of three) await isSaved()
  writeFields(three[0]!.doc, { kicker: 'Ports' })
  writeFields(three[1]!.doc, { headline: 'The harbour bridge reopens' })
  writeFields(three[2]!.doc, { standfirst: 'After two years.' })
  for (const { isSaved } of three) await isSaved()
  await eventually(() => {
    for (const { doc } of three) {
      const { kicker, headline, standfirst } = wordsIn(doc).content
      expect([kicker, headline, standfirst]).toEqual(['Ports', 'The harbour bridge reopens', 'After two years.'])
    }
  })
})

test('words written through the JSON routes appear in open editors', async () => {
  const editor = await someoneSignedIn(database, 'editor')
  const { id, hash, content } = await anArticle(database, {}, editor)
  const desk = aDesk(await aHouse(), editor, id)
  await desk.isSaved()
  await saveDraft(database, editor, { id, expect: hash, content: { ...content, headline: 'By a program' }, now: NOON })
  await eventually(() => expect(desk.headline()).toBe('By a program'))
})

test('what was typed while the server was away is sent when it is back, and merged with what others wrote', async () => {
  const editor = await someoneSignedIn(database, 'editor')
  const { id } = await anArticle(database, { headline: 'One' }, editor)
  const first = aDesk(await aHouse(), editor, id)
  await first.isSaved()
  first.socket.disconnect()
  writeFields(first.doc, { headline: 'One and mine' })
  const second = aDesk(houses[0]!, editor, id)
  await second.isSaved()
  writeFields(second.doc, { headline: 'Theirs and One' })
  await second.isSaved()
  await first.socket.connect()
  await first.isSaved()
  await eventually(() =>
    expect([first.headline(), second.headline()]).toEqual(Array(2).fill('Theirs and One and mine')),
  )
})

test('nobody without a session, from another site, or without the right to read gets in', async () => {
  const owner = await someoneSignedIn(database, 'contributor')
  const stranger = await someoneSignedIn(database, 'contributor')
  const { id } = await anArticle(database, {}, owner)
  const { url } = await aHouse()
  const statusOf = (headers: Record<string, string>) =>
    new Promise((done) => {
      const socket = new WebSocket(url, { headers })
      socket.on('unexpected-response', (_request, { statusCode }) => done(statusCode))
      socket.on('open', () => done('open'))
      socket.on('error', () => undefined)
    })
  expect(await statusOf({ origin: ORIGIN })).toBe(401)
  expect(await statusOf({ origin: 'https://evil.example', cookie: cookieFor(owner) })).toBe(403)
  expect(await statusOf({ cookie: cookieFor(owner) })).toBe(403)
  const desk = aDesk({ url }, stranger, id)
  await eventually(() => expect(desk.said).toContain('unknown'))
  expect(desk.headline()).toBe('')
})

test('who may only read sees the words and changes nothing', async () => {
  const editor = await someoneSignedIn(database, 'editor')
  const reporter = await someoneSignedIn(database, 'reporter')
  const { id } = await anArticle(database, {}, editor)
  const desk = aDesk(await aHouse(), reporter, id)
  await eventually(() => expect(desk.headline()).toBe('Harbour bridge reopens'))
  const before = await database.db.select().from(draftUpdates)
  writeFields(desk.doc, { headline: 'Mine now' })
  const seen = aDesk(houses[0]!, editor, id)
  await seen.isSaved()
  expect(seen.headline()).toBe('Harbour bridge reopens')
  expect(await database.db.select().from(draftUpdates)).toEqual(before)
})

test('a withdrawn article and an ended session stop the writing, say why, and store nothing', async () => {
  const publisher = await someoneSignedIn(database, 'publisher')
  const { id, hash } = await anArticle(database, {}, publisher)
  await publishArticle(database, publisher, { id, hash, now: minutesLater(1) })
  const desk = aDesk(await aHouse(), publisher, id)
  await desk.isSaved()
  await withdrawArticle(database, publisher, { id, reason: 'Wrong', now: minutesLater(2) })
  writeFields(desk.doc, { headline: 'Too late' })
  await eventually(() => expect(desk.said).toContain('{"stop":"withdrawn"}'))
  expect((await findDraft(database.db, id))!.content.headline).toBe('Harbour bridge reopens')

  const { id: otherId } = await anArticle(database, {}, publisher)
  const other = aDesk(houses[0]!, publisher, otherId)
  await other.isSaved()
  await database.transact((tx) => tx.delete(sessions))
  writeFields(other.doc, { headline: 'Signed out' })
  await eventually(() => expect(other.said).toContain('{"stop":"signed_out"}'))
  await settleIfTyped(database, otherId)
  expect((await findDraft(database.db, otherId))!.content.headline).toBe('Harbour bridge reopens')
})

test('a text that rested becomes a version before another hand writes over it', async () => {
  const editor = await someoneSignedIn(database, 'editor')
  const { id } = await anArticle(database, {}, editor)
  const other = await someoneSignedIn(database, 'publisher')
  const desk = aDesk(await aHouse(), other, id)
  await desk.isSaved()
  writeWords(desk.doc, { content: { ...wordsIn(desk.doc).content, headline: 'Another hand' }, urgency: 4 })
  await desk.isSaved()
  await settleIfTyped(database, id)
  const [draft] = await database.db.select().from(drafts)
  expect(draft).toMatchObject({ updatedBy: other.id, content: { headline: 'Another hand' } })
  expect(draft!.settled).toBeGreaterThan(0)
  const [kept] = await database.db.select().from(revisions)
  expect(kept).toMatchObject({ kind: 'save', byId: editor.id, content: { headline: 'Harbour bridge reopens' } })
})
