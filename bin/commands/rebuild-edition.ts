import type { Command } from 'commander'
import { rebuildEdition } from '#server/articles/rebuild-edition.ts'
import { type Options, run } from './run.ts'

/** `dateline rebuild-edition`: what readers see, made anew from the desk's articles. */
export function addRebuildEdition(program: Command): void {
  program
    .command('rebuild-edition')
    .description("Makes what readers see anew from the desk's articles, in one step that readers do not notice.")
    .option('--json', 'answer with one JSON object')
    .addHelpText('after', '\nExample:\n  dateline rebuild-edition')
    .action((options: Options) =>
      run(options, async ({ database, now }) => {
        const { articles } = await rebuildEdition(database, now)
        return { ok: true, lines: [`Rebuilt from ${articles} articles.`], facts: { articles } }
      }),
    )
}
