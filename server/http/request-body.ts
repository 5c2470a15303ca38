/**
 * The bytes of a request, as they arrive. Whoever stops early (too long, not a picture) leaves the rest to be read and
 * thrown away: when a request's stream is cancelled, Node's own fetch closes it once more a moment later, and that
 * error, which nobody can catch, ends the process. The front bounds what there is to throw away.
 */
export async function* bodyOf(request: Request): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = request.body?.getReader()
  if (!reader) return
  let isRead = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isRead = done
      if (done) return
      yield value
    }
  } finally {
    if (!isRead) void readAway(reader)
  }
}

async function readAway(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // The client went away: there is nothing left to read.
  }
}
