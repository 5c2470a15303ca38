import { signIn } from 'next-auth/react'

/** Signs in. Null when that worked, otherwise what to tell the person. */
export async function signInWith(email: string, password: string): Promise<string | null> {
  let answer: Awaited<ReturnType<typeof signIn>>
  try {
    answer = await signIn('credentials', { email, password, redirect: false })
  } catch {
    return 'The desk cannot be reached. Nothing was sent; try again when you are online.'
  }
  if (answer?.ok && !answer.error) return null
  const throttled = /too_many_requests(?::(\d+))?/.exec(answer?.error ?? '')
  if (throttled || answer?.status === 429) return waitFor(Number(throttled?.[1] ?? 0))
  if (answer?.status === 401 || answer?.error) {
    return 'This e-mail address and password do not belong together. Check both and try again.'
  }
  return 'The desk could not sign you in just now. Try again in a moment.'
}

/** How long to wait, in words people use; 0 seconds is "until a reset". */
function waitFor(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  const wait =
    seconds <= 90 ? `${seconds} seconds` : minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
  return seconds > 0
    ? `Too many tries. Wait ${wait} before the next one.`
    : 'Too many tries. Ask a colleague who manages people for a link to choose a new password.'
}
