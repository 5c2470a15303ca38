import { EventEmitter } from 'node:events'
import type pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hearCommits, PAUSE } from './commits.postgres.ts'

/** Stands for connections to a server that can be cut off and refuse. */
class Connection extends EventEmitter {
  connect = async () => {
    if (isDown) throw new Error('connect ECONNREFUSED')
  }
  query = async () => {}
  end = async () => {}
}

let isDown: boolean
let made: Connection[]
const newClient = () => {
  const connection = new Connection()
  made.push(connection)
  return connection as unknown as pg.Client
}

beforeEach(() => {
  isDown = false
  made = []
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('every commit heard of changes the version, one of our own at once', async () => {
  const commits = await hearCommits(newClient)
  const seen = commits.version()
  made[0]?.emit('notification')
  expect(commits.version()).not.toBe(seen)
  const then = commits.version()
  commits.heard()
  expect(commits.version()).not.toBe(then)
})

test('a database that restarts ends nothing: until it is heard again nothing is certain, afterwards everything is asked', async () => {
  const commits = await hearCommits(newClient)
  const before = commits.version()
  const told = vi.fn()
  commits.onHeard(told)
  isDown = true
  made[0]?.emit('error', new Error('terminating connection due to administrator command'))
  made[0]?.emit('end')
  expect(commits.version()).toBeNull()
  await vi.advanceTimersByTimeAsync(PAUSE * 3)
  expect(commits.version()).toBeNull()
  expect(made.length).toBeGreaterThan(2)
  isDown = false
  await vi.advanceTimersByTimeAsync(PAUSE)
  expect(commits.version()).not.toBeNull()
  expect(commits.version()).not.toBe(before)
  expect(told).toHaveBeenCalled()
})

test('closed means closed', async () => {
  const commits = await hearCommits(newClient)
  await commits.close()
  made[0]?.emit('end')
  await vi.advanceTimersByTimeAsync(PAUSE * 3)
  expect(made).toHaveLength(1)
})

test('negative control: an error nobody listens to is thrown, and would end the process', () => {
  expect(() => new EventEmitter().emit('error', new Error('terminating connection'))).toThrow('terminating')
})
