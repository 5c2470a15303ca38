import { expect, test } from 'vitest'
import { isStray } from './strays.ts'

test.each([
  '/2012/01/my-post',
  '/city/harbour-bridge',
  '/wp-login.php',
  '/wp-includes/wlwmanifest.xml',
  '/city/nonsense/more',
  '/.git/config',
])('%s is a stray', (path) => expect(isStray(path)).toBe(true))

test.each([
  '/',
  '/city',
  '/city/harbour-bridge-bcdf12345678',
  '/city/bcdf12345678',
  '/city/harbour-bridge-bcdf12345678/history',
  '/city/harbour-bridge-bcdf12345678.md',
  '/topics/ports',
  '/by/mina-seo',
  '/places/old-quay',
  '/archive/2026/11/23',
  '/about/corrections',
  '/feed.xml',
  '/city/feed.atom',
  '/city/feed/2026-11.xml',
  '/sitemaps/2026-11.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/opml.xml',
  '/search',
  '/.well-known/security.txt',
])('%s is not', (path) => expect(isStray(path)).toBe(false))
