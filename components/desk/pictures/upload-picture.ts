import type { Answer } from '#components/desk/api/request.ts'
import type { Picture } from '#components/desk/api/types.ts'

/**
 * Sends one file. An XMLHttpRequest, because only that tells how much has gone out. Aborting `signal` stops it.
 */
export function uploadPicture(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Answer<Picture>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const fail = (code: string, status: number, message: string) =>
      resolve({ ok: false, problem: { code, status, message, facts: {} } })
    request.open('POST', '/api/desk/pictures')
    request.responseType = 'json'
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => fail('offline', 0, 'The desk cannot be reached.')
    request.onabort = () => fail('cancelled', 0, 'Cancelled.')
    request.onload = () => {
      const answer = request.response as (Picture & { detail?: string; code?: string }) | null
      if (request.status === 201 && answer) return resolve({ ok: true, value: answer })
      fail(answer?.code ?? 'fault', request.status, answer?.detail ?? `The server answered ${request.status}.`)
    }
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
