import type { Command } from 'commander'
import { restore } from '#server/archive/restore.ts'
import { type Options, runClosed } from './run.ts'

/** `dateline restore FILE`: a backup becomes the newsroom. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('Puts a backup in place: checked and brought up to date first, all of it or nothing. Stop the server.')
    .argument('<file>', 'a file that dateline backup wrote')
    .option('--force', 'replace the newsroom that is there; it is kept aside')
    .option('--json', 'answer with one JSON object')
    .addHelpText('after', '\nExample:\n  DATA_DIR=/srv/paper dateline restore /backups/paper-2026-11-24.tar')
    .action((path: string, { force = false, ...options }: Options & { force?: boolean }) =>
      runClosed(options, async ({ config: { dataDir, databaseUrl }, now, progress }) => {
        const began = performance.now()
        const { manifest, applied, aside } = await restore({
          path,
          dataDir,
          databaseUrl,
          isForced: force,
          now,
          progress,
        })
        const seconds = (performance.now() - began) / 1000
        const { createdAt, articles, pictures } = manifest
        const lines = [
          `Restored ${articles} articles and ${pictures} pictures of ${createdAt} in ${seconds.toFixed(1)} s.`,
          ...(applied.length > 0 ? [`Brought up to date: ${applied.join(', ')}.`] : []),
          ...(aside ? [`What was there is kept in ${aside}; delete it when all is well.`] : []),
          'Everyone must sign in again. Start the server with npm start.',
        ]
        return { ok: true, lines, facts: { createdAt, articles, pictures, applied, aside, seconds } }
      }),
    )
}
