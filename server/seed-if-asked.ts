import type { Database } from '#db/client.ts'
import { seedDemo } from '#db/seed/seed-demo.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Progress } from '#server/progress.ts'

type Place = { demo: boolean; dataDir: string; now: Date; report: Progress }

/**
 * The demo paper, where it was asked for and nothing was written yet. A newsroom with anything in it is left as it is,
 * however often it starts. Returns whether it wrote.
 */
export async function seedIfAsked(database: Database, { demo, ...place }: Place): Promise<boolean> {
  if (!demo) return false
  try {
    await seedDemo(database, place)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.detail.code === 'not_allowed') return false
    throw error
  }
}
