import type { Command } from 'commander'
import { type ImportReport, importFile } from '#server/archive/import-file.ts'
import { type Options, run } from './run.ts'

type ImportOptions = Options & { publish?: boolean; dryRun?: boolean; section: string }

/** `dateline import FILE`: an archive from another system becomes articles of ours. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('Brings in a WordPress export, a ninjs file or a folder of ninjs files: all of it, or nothing.')
    .argument('<file>', 'the export, or the folder; pictures are looked for beside it')
    .option('--publish', 'put what was public there before readers here; everything is a draft otherwise')
    .option('--dry-run', 'do everything, report, and take it back')
    .option('--section <slug>', 'the section for articles that name none', 'news')
    .option('--json', 'answer with one JSON object')
    .addHelpText('after', '\nExample:\n  dateline import export.xml --dry-run\n  dateline import export.xml --publish')
    .action((path: string, { publish = false, dryRun = false, section, ...options }: ImportOptions) =>
      run(options, async ({ database, config, now, progress }) => {
        const { dataDir } = config
        const report = await importFile(database, { path, dataDir, now, progress, publish, isTrial: dryRun, section })
        return { ok: true, lines: linesOf(report), facts: report }
      }),
    )
}

function linesOf(report: ImportReport): string[] {
  const { articles, lists, pictures, unconverted, notes, skipped, leftOut } = report
  const lines = [
    `${articles.added} added, ${articles.changed} changed, ${articles.unchanged} unchanged.`,
    `${articles.published} put before readers, ${articles.drafts} as drafts, ${report.redirects} old addresses lead to them.`,
    `New in lists: ${lists.sections} sections, ${lists.topics} topics, ${lists.contributors} contributors.`,
    `Pictures: ${pictures.added} added, ${pictures.known} known, ${pictures.missing.length} missing.`,
  ]
  if (report.isTrial) lines.unshift('A trial: nothing was kept.')
  list(lines, 'Missing pictures', pictures.missing, ({ address, why }) => `${address}: ${why}`)
  list(lines, 'Kept as markup for editors', unconverted, (one) => `${one.article}: ${one.reason}`)
  list(lines, 'Notes', notes, ({ article, note }) => `${article}: ${note}`)
  list(lines, 'Not brought in', skipped, ({ what, why }) => `${what}: ${why}`)
  list(lines, 'Left out', Object.entries(leftOut), ([what, count]) => `${count} ${what}`)
  return lines
}

/** A heading and a line for each, with how often where the same is said more than once. */
function list<T>(lines: string[], title: string, all: readonly T[], write: (one: T) => string): void {
  if (all.length === 0) return
  const counts = new Map<string, number>()
  for (const one of all) counts.set(write(one), (counts.get(write(one)) ?? 0) + 1)
  lines.push('', `${title}:`)
  for (const [line, count] of counts) lines.push(count === 1 ? `  ${line}` : `  ${line} (${count} times)`)
}
