/**
 * One render of a public page by Next, in this process. Nothing of the reader's request but the key reaches it: no
 * header, no cookie. So no request can put its own words, or anything of one reader, into what all readers get.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type DispatchFunc, inject, type Response } from 'light-my-request'
import { whileReading } from '#db/edition/reading.ts'
import { tag } from '#domain/front/tags.ts'
import type { FlatHeaders } from './headers.ts'
import { finishPage, type Page } from './page.ts'
import { readerDocument } from './reader-document.ts'
import { isSearch } from './searches.ts'
import { isStray } from './strays.ts'

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Renders at a time; one thread gains nothing from more. */
const AT_ONCE = 8
/** Renders that may wait; beyond it readers are told to come back, which is better than memory running out. */
const MOST_WAITING = 1_000
/** Searches, and strays, that may wait for their turn. */
const MOST_AT_LEISURE = 100
/** Milliseconds; what took longer waited for something else. */
const LONGEST_REST = 250
/** A render that takes longer is given up, in milliseconds. */
const PATIENCE = 20_000

/** Thrown when too many renders wait already, or where a page said that it would take too long to make. */
export const TOO_BUSY = Symbol('too busy')

/** What a render may say to readers besides its words. */
const PASSED_ON = [
  'content-type',
  'content-language',
  'location',
  'last-modified',
  'x-robots-tag',
  'link',
  'access-control-allow-origin',
] as const

/** A function that renders the page of a key, ready to send. */
export function pageRenderer(next: NextHandler, siteUrl: string, safety: FlatHeaders): (key: string) => Promise<Page> {
  const site = new URL(siteUrl)
  const headers = {
    host: site.host,
    accept: 'text/html',
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
    'x-forwarded-for': '127.0.0.1',
  }
  const turn = turns(AT_ONCE, MOST_WAITING)
  const searchTurn = restingTurns(MOST_AT_LEISURE)
  const strayTurn = restingTurns(MOST_AT_LEISURE)
  const turnOf = (key: string) => (isSearch(key) ? searchTurn : isStray(pathOf(key)) ? strayTurn : turn)

  return (key) =>
    turnOf(key)(async () => {
      const { made, reading } = await whileReading(() => inTime(ask(next, key, headers)))
      const status = reading.status !== 200 && made.statusCode < 300 ? reading.status : made.statusCode
      if (status === 503) throw TOO_BUSY
      if (status >= 500) throw new Error(`The page answered ${status}.`)
      const path = pathOf(key)
      const tags = new Set(reading.tags)
      // What is not there may be put there: as an article that redirects here, or under this very address.
      if (status !== 200) tags.add(tag.address(path))
      const answer = await answerOf(status, made, path, tags)
      return finishPage({ ...answer, validUntil: reading.validUntil }, safety)
    })
}

const pathOf = (key: string): string => key.split('?', 1)[0] ?? key

/** Asks Next as a socket would. A handler that throws would otherwise leave the asker waiting. */
function ask(next: NextHandler, url: string, headers: Record<string, string>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const dispatch = (request: IncomingMessage, response: ServerResponse): void => {
      next(request, response).catch(reject)
    }
    inject(dispatch as unknown as DispatchFunc, { method: 'GET', url, headers }).then(resolve, reject)
  })
}

async function answerOf(status: number, made: Response, path: string, tags: Set<string>) {
  const headers: Record<string, string> = {}
  for (const name of PASSED_ON) {
    const value = made.headers[name]
    if (value !== undefined) headers[name] = String(value)
  }
  const capitals = status === 404 && /[A-Z]/.test(path)
  if (capitals) {
    // Addresses are lower case; whoever typed one is sent on, and hears 404 there if there is nothing.
    return {
      status: 308,
      headers: { location: path.replace(/[A-Z]/g, (c) => c.toLowerCase()) },
      body: EMPTY,
      tags: [...tags],
    }
  }
  if (status >= 300 && status < 400) return { status, headers, body: EMPTY, tags: [...tags] }
  const isDocument = (headers['content-type'] ?? '').startsWith('text/html')
  // Next's link header only preloads what the document names anyway, scripts among it.
  if (isDocument) delete headers.link
  const body = isDocument ? Buffer.from(readerDocument(made.payload)) : made.rawPayload
  const robots = isDocument && NOINDEX.exec(made.payload)?.[1]
  if (robots) headers['x-robots-tag'] = robots
  return { status, headers, body, tags: [...tags] }
}

/** What a page says to search engines in its head is said in its headers too: some programs read no further. */
const NOINDEX = /<meta name="robots" content="([a-z0-9:, -]*\bnoindex\b[a-z0-9:, -]*)"/

const EMPTY = Buffer.alloc(0)

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The page took longer than ${PATIENCE} ms.`)), PATIENCE)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
  }
}

/** Lets `most` work at a time; the rest wait, up to `waiting` of them. */
function turns(most: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= most) {
      if (waiting.length >= mostWaiting) throw TOO_BUSY
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    running++
    try {
      return await work()
    } finally {
      running--
      waiting.shift()?.()
    }
  }
}

/** One after the other, and between two of them as long as the one before took: half of the time is for others. */
function restingTurns(mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const turn = turns(1, mostWaiting)
  return (work) =>
    new Promise((resolve, reject) => {
      turn(async () => {
        const began = performance.now()
        await work().then(resolve, reject)
        await sleep(Math.min(performance.now() - began, LONGEST_REST))
      }).catch(reject)
    })
}
