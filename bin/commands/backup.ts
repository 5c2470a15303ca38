import type { Command } from 'commander'
import { backUp } from '#server/archive/backup.ts'
import { type Options, run } from './run.ts'

/** `dateline backup FILE`: everything that is kept, in one file. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('Writes the database and all pictures into one file, checked, while the server works.')
    .argument('<file>', 'the file to write; it must not exist')
    .option('--json', 'answer with one JSON object')
    .addHelpText('after', '\nExample:\n  dateline backup "/backups/paper-$(date +%F).tar"')
    .action((path: string, options: Options) =>
      run(options, async ({ database, config, now, progress }) => {
        const { files, missing, ...made } = await backUp(database, { path, dataDir: config.dataDir, now, progress })
        const lines = [
          `${path}: ${made.articles} articles, ${made.pictures} pictures, ${(made.size / 1e6).toFixed(1)} MB, read back and whole.`,
          ...missing.map((name) => `  ${name} is not on disk: run dateline verify.`),
        ]
        return { ok: true, lines, facts: { ...made, path, files: files.length, missing } }
      }),
    )
}
