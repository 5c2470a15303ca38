import type { Command } from 'commander'
import { verifyNewsroom } from '#server/archive/verify.ts'
import { run } from './run.ts'

/** `dateline verify`: is everything that is kept sound? */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('Checks the database and the picture files, and names each problem with what to do about it.')
    .option('--json', 'answer with one JSON object')
    .addHelpText('after', '\nExample:\n  dateline verify')
    .action((options: { json?: boolean }) =>
      run(options, async ({ database, config, progress }) => {
        const { problems, checked } = await verifyNewsroom(database, { dataDir: config.dataDir, progress })
        const lines =
          problems.length === 0
            ? [`Sound: ${checked.join(', ')}.`]
            : problems.flatMap((problem) => [`${problem.what}: ${problem.found}`, `  ${problem.advice}`])
        return { ok: problems.length === 0, lines, facts: { problems, checked } }
      }),
    )
}
