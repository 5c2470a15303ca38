import { expect, test } from 'vitest'
import { FRAME_HOSTS, frameOf } from './embed-frame.ts'

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'film'],
  ['https://youtu.be/dQw4w9WgXcQ?t=42s', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42', 'film'],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'film'],
  ['https://vimeo.com/123456/abcdef0123', 'https://player.vimeo.com/video/123456?dnt=1&h=abcdef0123', 'film'],
  [
    'https://open.spotify.com/intl-de/episode/4rOoJ6Egrf8K2IrywzwOMk',
    'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk',
    'sound',
  ],
  [
    'https://soundcloud.com/somebody/a-song?si=track',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsomebody%2Fa-song',
    'sound',
  ],
  [
    'https://www.openstreetmap.org/#map=12/35.1796/129.0756',
    'https://www.openstreetmap.org/export/embed.html?bbox=128.98771%2C35.13565%2C129.16349%2C35.22355',
    'map',
  ],
  ['https://www.google.com/maps/embed?pb=!1m18', 'https://www.google.com/maps/embed?pb=!1m18', 'map'],
])('%s is shown in a frame of its own', (url, src, shape) => {
  expect(frameOf({ url })).toEqual({ src, shape })
})

test.each([
  'https://x.com/somebody/status/1',
  'https://www.youtube.com/@somebody',
  'https://www.youtube.com/watch?v="><script>',
  'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
  'https://www.google.com/search?q=x',
  'https://soundcloud.com/',
  'https://example.org/',
  'not an address',
])('%s stays a link', (url) => {
  expect(frameOf({ url })).toBeNull()
})

test('no frame comes from a host the policy does not name', () => {
  const hosts: readonly string[] = FRAME_HOSTS
  for (const url of ['https://youtu.be/dQw4w9WgXcQ', 'https://vimeo.com/1', 'https://open.spotify.com/track/a']) {
    expect(hosts).toContain(new URL(frameOf({ url })!.src).origin)
  }
})
