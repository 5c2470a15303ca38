/** Carets of people who write together: dark enough for white letters, and told apart at a glance. */
const COLOURS = ['#0b6e99', '#a3352c', '#3d7a2a', '#7a3f9d', '#9a5b00', '#0f766e', '#a02a6b', '#4a4fb5'] as const

/** Somebody's colour: the same in every window. */
export function colourOf(personId: string): string {
  let sum = 0
  for (const character of personId) sum = (sum * 31 + character.charCodeAt(0)) >>> 0
  return COLOURS[sum % COLOURS.length]!
}
