import { expect, test } from 'vitest'
import { networkOf } from './client-address.ts'
import { hasEmptyFields, isSearch, openAllowance } from './searches.ts'

test('a client may search thirty times at once and then once a second; others are not counted with it', () => {
  let now = 0
  const allowance = openAllowance(() => now)
  for (let i = 0; i < 30; i++) expect(allowance.wait('a')).toBe(0)
  expect(allowance.wait('a')).toBe(1)
  expect(allowance.wait('b')).toBe(0)
  now += 999
  expect(allowance.wait('a')).toBe(1)
  now += 1
  expect(allowance.wait('a')).toBe(0)
  expect(allowance.wait('a')).toBe(1)
  now += 3_600_000
  for (let i = 0; i < 30; i++) expect(allowance.wait('a')).toBe(0)
  expect(allowance.wait('a')).toBe(1)
})

test('memory for clients is bounded', () => {
  const allowance = openAllowance(() => 0)
  for (let i = 0; i < 30; i++) allowance.wait('first')
  expect(allowance.wait('first')).toBe(1)
  for (let i = 0; i < 20_000; i++) allowance.wait(`client ${i}`)
  expect(allowance.wait('first')).toBe(0)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('a search is told from other pages, and a form from a link', () => {
  expect(['/search?q=x', '/search/feed.xml?q=x'].every(isSearch)).toBe(true)
  expect(['/', '/search', '/searching', '/city'].some(isSearch)).toBe(false)
  expect(['q=x&kind=', 'q=&kind=news', 'q='].every(hasEmptyFields)).toBe(true)
  expect(['', 'q=x', 'q=a%3D'].some(hasEmptyFields)).toBe(false)
})

test('a feed reader waits for its turn, each a second after the last, and is sent away only where that is too long', () => {
  let now = 0
  const allowance = openAllowance(() => now)
  for (let i = 0; i < 30; i++) expect(allowance.turn('a')).toEqual({ inSeconds: 0, isTooLong: false })
  for (let i = 1; i <= 10; i++) expect(allowance.turn('a')).toEqual({ inSeconds: i, isTooLong: false })
  for (let i = 0; i < 3; i++) expect(allowance.turn('a')).toEqual({ inSeconds: 11, isTooLong: true })
  now += 1_000
  expect(allowance.turn('a')).toEqual({ inSeconds: 10, isTooLong: false })
  expect(allowance.turn('b').inSeconds).toBe(0)
})
