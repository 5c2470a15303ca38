import { expect, test } from 'vitest'
import { normalPassword, passwordProblem } from './password.ts'

const paper = ['The Haneul Post', 'Mina Seo', 'mina.seo@haneulpost.example']

test.each([
  ['short one', 'too_short'],
  ['é'.normalize('NFD').repeat(9), 'too_short'],
  [`${'orbit cedar '.repeat(22)}`, 'too_long'],
  ['password123', 'easy_to_guess'],
  ['P@ssw0rd2026!', 'easy_to_guess'],
  ['newsroom2026', 'easy_to_guess'],
  ['1234567890', 'easy_to_guess'],
  ['aaaaaaaaaaaa', 'easy_to_guess'],
  ['qwertyuiop', 'easy_to_guess'],
  ['poiuytrewq12', 'easy_to_guess'],
  ['iloveyou1234', 'easy_to_guess'],
  ['letmein-welcome', 'easy_to_guess'],
  ['haneulpost2026', 'easy_to_guess'],
  ['Mina.Seo.1987', 'easy_to_guess'],
  ['!!!!!!!!!!!!', 'easy_to_guess'],
] as const)('%s may not be chosen: %s', (password, problem) => {
  expect(passwordProblem(password, paper)).toBe(problem)
})

test.each(['copper lantern tide', 'vqr7-Ml2x-Tz', 'добрый вечер мост', '항구다리새벽등대물결바람', 'Ünïcödé gärten 7'])(
  '%s may be chosen',
  (password) => {
    expect(passwordProblem(password, paper)).toBeNull()
  },
)

test('what is refused for the paper’s own name is fine elsewhere', () => {
  expect(passwordProblem('haneulbridgepost', ['The Haneul Bridge Post'])).toBe('easy_to_guess')
  expect(passwordProblem('haneulbridgepost', [])).toBeNull()
})

test('the same word typed on another keyboard is the same password', () => {
  expect(normalPassword('cafe\u0301')).toBe(normalPassword('caf\u00e9'))
})
