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
  if (answer?.status === 429 || answer?.error?.includes('too_many_requests')) {
    return 'Too many tries. For safety this account waits a while before the next one; a colleague who manages people can send you a new link.'
  }
  if (answer?.status === 401 || answer?.error) {
    return 'This e-mail address and password do not belong together. Check both and try again.'
  }
  return 'The desk could not sign you in just now. Try again in a moment.'
}
