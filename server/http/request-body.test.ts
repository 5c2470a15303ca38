import { expect, test } from 'vitest'
import { bodyOf } from './request-body.ts'

/** A request whose body says what happened to it. */
function aRequest(chunks: number) {
  const seen = { sent: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (seen.sent === chunks) return controller.close()
      seen.sent++
      controller.enqueue(new Uint8Array(10))
    },
    cancel: () => {
      seen.cancelled = true
    },
  })
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit
  return { request: new Request('http://localhost/', init), seen }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 10))

test('all of a body arrives', async () => {
  let bytes = 0
  for await (const chunk of bodyOf(aRequest(7).request)) bytes += chunk.byteLength
  expect(bytes).toBe(70)
})

test('stopping early cancels nothing: the rest is read away', async () => {
  const { request, seen } = aRequest(1_000)
  for await (const _ of bodyOf(request)) break
  await settled()
  expect(seen).toEqual({ sent: 1_000, cancelled: false })
})

test('negative control: reading the stream itself and stopping early does cancel it', async () => {
  const { request, seen } = aRequest(1_000)
  for await (const _ of request.body as unknown as AsyncIterable<Uint8Array>) break
  await settled()
  expect(seen.cancelled).toBe(true)
})

test('a request without a body has no bytes', async () => {
  expect(await bodyOf(new Request('http://localhost/')).next()).toEqual({ done: true, value: undefined })
})
