/**
 * Several people in one draft: the only file that knows Hocuspocus. A writer's update is stored first, then applied,
 * then acknowledged, then shown to the others. Processes on one database hear each other through it.
 */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Connection, type Document, Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import type { Database } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { findDraftState, findLastDraftUpdate, listDraftUpdates } from '#db/desk/drafts.ts'
import { canEdit, canRead, type Person } from '#domain/people/permissions.ts'
import { sessionIdIn } from '#server/auth.ts'
import type { Config } from '#server/config.ts'
import type { Log } from '#server/log.ts'
import { findSession, lookAtSession } from '#server/people/sessions.ts'
import { openSharedDraft } from './settle-draft.ts'
import { openUpdateStore } from './update-store.ts'

/** Bytes of one message, and messages a second of one socket, beyond which it is closed: nobody types so much. */
const MOST_BYTES = 4 * 1_048_576
const MOST_MESSAGES = 500
/** Sockets one session may have open: tabs. */
const MOST_SOCKETS = 40
/** Milliseconds between looks at what other processes stored, and at who may still write. */
const LISTEN = 40
const RECHECK = 5_000

/** Why somebody may not write on. The editor keeps the text and says so. */
export type Stop = 'signed_out' | 'forbidden' | 'withdrawn'
type Writer = { session: string; person: Person }

export type CoEditing = {
  /** Takes over the socket of an upgrade request whose path and host are known to be ours. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  /** Says goodbye to everybody, keeps what was typed, and stops. */
  close: () => Promise<void>
}

export function openCoEditing(database: Database, config: Config, log: Log): CoEditing {
  const store = openUpdateStore(database, log)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, perMessageDeflate: false })
  const socketsOf = new Map<string, Set<WebSocket>>()
  /** The open drafts of this process, each with the last update it has heard of. */
  const open = new Map<Document, number>()
  /** Updates of this process's own writers: the draft has them without listening. */
  const ours = new Set<number>()

  const shared = new Hocuspocus<Writer>({
    quiet: true,
    timeout: 60_000,
    maxPendingDocuments: 4,
    maxUnauthenticatedQueueMessages: 100,
    async onAuthenticate({ context, documentName, connectionConfig }) {
      const verdict = await mayWrite(context.session, documentName)
      if (verdict === 'signed_out' || verdict === 'unknown') throw { reason: verdict }
      connectionConfig.readOnly = verdict !== 'ok'
    },
    async onLoadDocument({ document, documentName }) {
      await database.transact((tx) => openSharedDraft(tx, documentName))
      open.set(document, await findLastDraftUpdate(database.db))
      const kept = await findDraftState(database.db, documentName)
      if (!kept?.state) throw { reason: 'unknown' }
      const updates = await listDraftUpdates(database.db, [documentName], kept.settled)
      document.transact(() => {
        for (const update of [kept.state!, ...updates.map((each) => each.update)]) Y.applyUpdate(document, update)
      })
    },
    async beforeSync({ type, payload, connection, document, documentName, context }) {
      // Step 1 asks; step 2 and updates bring something.
      if (type === 0 || connection.readOnly) return
      if (Y.snapshotContainsUpdate(Y.snapshot(document), payload)) return
      const verdict = await mayWrite(context.session, documentName)
      if (verdict !== 'ok') return stop(connection, verdict === 'unknown' ? 'forbidden' : verdict)
      const typed = { articleId: documentName, update: payload, by: context.person.id, at: new Date() }
      const stored = await store.store(typed).catch((error: unknown) => {
        log.error({ err: error, articleId: documentName }, 'could not store what was typed')
        // "Try again later": the editor keeps it, comes back and sends it again.
        connection.webSocket.close(1013, 'not stored')
        throw error
      })
      if ('refused' in stored) return stop(connection, stored.refused)
      ours.add(stored.number)
    },
    async beforeHandleAwareness({ states, context }) {
      // Nobody writes under another's name.
      for (const state of states.values()) {
        if (context?.person && state.user)
          state.user = { ...state.user, id: context.person.id, name: context.person.name }
      }
    },
    async afterUnloadDocument({ documentName }) {
      for (const document of open.keys()) if (document.name === documentName) open.delete(document)
    },
  })

  async function mayWrite(session: string, articleId: string): Promise<Stop | 'ok' | 'unknown'> {
    const signedIn = await findSession(database, session, new Date())
    if (!signedIn) return 'signed_out'
    return verdictOn(signedIn.person, articleId)
  }

  async function verdictOn(person: Person, articleId: string): Promise<Stop | 'ok' | 'unknown'> {
    const article = await findArticle(database.db, articleId)
    if (!article || !canRead(person, article.ownerId)) return 'unknown'
    if (!canEdit(person, article.ownerId)) return 'forbidden'
    return article.status === 'withdrawn' ? 'withdrawn' : 'ok'
  }

  /** Applies what other processes, and the JSON routes of this one, stored meanwhile. */
  let seen: number | null = null
  let isListening = false
  async function listen(): Promise<void> {
    if (open.size === 0) ours.clear()
    if (isListening || open.size === 0) return
    const version = database.sqlite ? database.dataVersion() : null
    if (version !== null && version === seen) return
    isListening = true
    try {
      const names = [...open.keys()].map(({ name }) => name)
      const updates = await listDraftUpdates(database.db, names, Math.min(...open.values()))
      for (const { number, articleId, update } of updates) {
        for (const [document, heard] of open) {
          if (document.name !== articleId || number <= heard) continue
          if (!ours.delete(number)) Y.applyUpdate(document, update, { source: 'local', skipStoreHooks: true })
        }
      }
      const last = updates.at(-1)?.number
      if (last !== undefined) for (const [document, heard] of open) open.set(document, Math.max(heard, last))
      seen = version
    } catch (error) {
      log.error({ err: error }, 'could not listen for what others typed')
    } finally {
      isListening = false
    }
  }

  /** Whoever lost the right to write meanwhile is told without typing first. */
  async function recheck(): Promise<void> {
    for (const document of open.keys()) {
      for (const connection of document.getConnections()) {
        const { session } = connection.context as Writer
        const signedIn = await lookAtSession(database.db, session, new Date())
        const verdict = signedIn ? await verdictOn(signedIn.person, document.name) : 'signed_out'
        if (verdict !== 'ok' && !connection.readOnly) stop(connection, verdict === 'unknown' ? 'forbidden' : verdict)
      }
    }
  }

  const timers = [
    setInterval(() => void listen(), LISTEN),
    setInterval(() => void recheck().catch((error: unknown) => log.error({ err: error }, 'recheck failed')), RECHECK),
  ]
  for (const timer of timers) timer.unref()

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const refuse = (status: string): void => void socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`)
    socket.on('error', () => undefined)
    if (request.headers.origin !== new URL(config.siteUrl).origin) return refuse('403 Forbidden')
    const session = await sessionIdIn(request.headers.cookie ?? null, config)
    const signedIn = session && (await findSession(database, session, new Date()))
    if (!session || !signedIn) return refuse('401 Unauthorized')
    if ((socketsOf.get(session)?.size ?? 0) >= MOST_SOCKETS) return refuse('429 Too Many Requests')
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      take(webSocket, request, { session, person: signedIn.person }),
    )
  }

  function take(webSocket: WebSocket, request: IncomingMessage, writer: Writer): void {
    const mine = socketsOf.get(writer.session) ?? new Set()
    socketsOf.set(writer.session, mine.add(webSocket))
    const url = new URL(request.url ?? '/', config.siteUrl)
    const connection = shared.handleConnection(webSocket, new Request(url), writer)
    let count = 0
    let second = 0
    webSocket.on('message', (data: Buffer) => {
      const now = Math.floor(Date.now() / 1_000)
      count = now === second ? count + 1 : 1
      second = now
      if (count > MOST_MESSAGES) webSocket.close(1008, 'too many messages')
      else connection.handleMessage(new Uint8Array(data))
    })
    webSocket.on('error', () => webSocket.terminate())
    webSocket.on('close', (code: number, reason: Buffer) => {
      connection.handleClose({ code, reason: reason.toString() })
      mine.delete(webSocket)
      if (mine.size === 0) socketsOf.delete(writer.session)
    })
  }

  return {
    upgrade,
    async close() {
      for (const timer of timers) clearInterval(timer)
      // "Service restart": editors come back by themselves.
      for (const webSocket of sockets.clients) webSocket.close(1012, 'restarting')
      await store.close()
      for (const webSocket of sockets.clients) webSocket.terminate()
    },
  }
}

/** From now on this connection only reads; its editor keeps the text and says why. */
function stop(connection: Connection, why: Stop): void {
  connection.readOnly = true
  connection.sendStateless(JSON.stringify({ stop: why }))
}
