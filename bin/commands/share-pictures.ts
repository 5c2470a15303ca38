import type { Command } from 'commander'
import { wantAllSharePictures } from '#server/share/want-all-share-pictures.ts'
import { type Options, run } from './run.ts'

/** `dateline share-pictures`: asks for the pictures of shared links that are missing, or for all of them anew. */
export function addSharePictures(program: Command): void {
  program
    .command('share-pictures')
    .description('Asks for the pictures that go out with shared links; the server makes them while it runs.')
    .option('--all', 'make every one anew, for a paper that changed its name or colours; else only what is missing')
    .option('--json', 'answer with one JSON object')
    .addHelpText('after', '\nExample:\n  dateline share-pictures --all')
    .action((options: Options & { all?: boolean }) =>
      run(options, async ({ database, config }) => {
        const which = options.all ? 'all' : 'missing'
        const wanted = await wantAllSharePictures(database, { which, dataDir: config.dataDir })
        return { ok: true, lines: [`${wanted} pictures will be made while the server runs.`], facts: { wanted } }
      }),
    )
}
