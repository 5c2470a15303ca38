import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { seedTrial } from '#db/seed/seed-trial.ts'
import { runClosed } from './run.ts'

/** More would be a trial of the disk. */
const MOST = 10_000_000

/** `dateline seed --articles N`: how does this newsroom do with ten thousand articles, or a million? */
export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('Fills the newsroom with made-up published articles, for trials. Never do this to a paper.')
    .requiredOption('--articles <number>', 'how many trial articles there shall be', articlesIn)
    .option('--json', 'answer with one JSON object')
    .addHelpText('after', '\nExample:\n  DATA_DIR=/tmp/trial dateline seed --articles 10000')
    .action((options: { articles: number; json?: boolean }) =>
      runClosed(options, async ({ config, now, progress }) => {
        mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
        await migrate(config.databaseUrl, { backupDir: join(config.dataDir, 'backups'), now })
        const database = await openDatabase(config.databaseUrl)
        try {
          const { added } = await seedTrial(database, { articles: options.articles, now, progress })
          return {
            ok: true,
            lines: [`Added ${added} trial articles; there are now at least ${options.articles}.`],
            facts: { added },
          }
        } finally {
          await database.close()
        }
      }),
    )
}

function articlesIn(words: string): number {
  const number = Number(words)
  if (Number.isInteger(number) && number > 0 && number <= MOST) return number
  throw new InvalidArgumentError(`It takes a whole number from 1 to ${MOST}.`)
}
