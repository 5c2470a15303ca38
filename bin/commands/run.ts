/** How every command runs: settings, database, work, answer, exit code. A command says what to do and nothing else. */
import { type Database, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { Refusal } from '#domain/refusal.ts'
import { type Config, readConfig } from '#server/config.ts'
import type { Progress } from '#server/progress.ts'
import { EXIT } from './exit.ts'
import { progressBar } from './progress-bar.ts'

/** What a command works with before, or without, a database. */
export type Setting = { config: Config; now: Date; progress: Progress }
/** What a command works with. */
export type Context = Setting & { database: Database }
/** What a command answers: `lines` for people, `facts` for programs (`--json`), and whether all is well. */
export type Answer = { ok: boolean; lines: string[]; facts: Record<string, unknown> }
/** What every command takes. */
export type Options = { json?: boolean }

/** Runs `work` on the newsroom's database, migrated and open, and closes it afterwards. */
export async function run(options: Options, work: (context: Context) => Promise<Answer>): Promise<void> {
  await runClosed(options, async (setting) => {
    await migrate(setting.config.databaseUrl, { now: setting.now })
    const database = await openDatabase(setting.config.databaseUrl)
    try {
      return await work({ ...setting, database })
    } finally {
      await database.close()
    }
  })
}

/** Runs `work` without opening the database: for commands that replace it or make it. */
export async function runClosed(options: Options, work: (setting: Setting) => Promise<Answer>): Promise<void> {
  const bar = progressBar(process.stderr)
  try {
    const answer = await work({ config: readConfig(), now: new Date(), progress: bar.draw })
    bar.end()
    say(options, { ok: answer.ok, ...answer.facts }, answer.lines)
    process.exitCode = answer.ok ? EXIT.ok : EXIT.refused
  } catch (error) {
    bar.end()
    const refused = error instanceof Refusal
    const message = error instanceof Error ? error.message : String(error)
    const code = refused ? error.detail.code : 'fault'
    if (options.json) say(options, { ok: false, code, message, ...(refused ? error.detail : {}) }, [])
    else process.stderr.write(`${message}\n`)
    if (!refused && process.env.DEBUG) console.error(error)
    process.exitCode = refused ? EXIT.refused : EXIT.fault
  }
}

function say(options: Options, facts: Record<string, unknown>, lines: string[]): void {
  process.stdout.write(options.json ? `${JSON.stringify(facts)}\n` : lines.map((line) => `${line}\n`).join(''))
}
