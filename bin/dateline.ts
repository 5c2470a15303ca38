#!/usr/bin/env node
/** The operator's door: `dateline <command>`. Each command is a file in `bin/commands`; they all run through `run`. */
import { Command } from 'commander'
import { addBackup } from './commands/backup.ts'
import { EXIT } from './commands/exit.ts'
import { addImport } from './commands/import.ts'
import { addPersonCommands } from './commands/person.ts'
import { addRebuildEdition } from './commands/rebuild-edition.ts'
import { addRestore } from './commands/restore.ts'
import { addSeed } from './commands/seed.ts'
import { addSharePictures } from './commands/share-pictures.ts'
import { addVerify } from './commands/verify.ts'

const program = new Command('dateline')
  .description('Looks after a Dateline newsroom. Works while the server runs, on the same DATA_DIR and DATABASE_URL.')
  .showHelpAfterError('(add --help for what this command takes)')
  .exitOverride((stop) => process.exit(stop.exitCode === 0 ? EXIT.ok : EXIT.usage))
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 refused or problems found, 2 wrong use, 3 fault.\nSee docs/operating/command-line.md.',
  )

addImport(program)
addPersonCommands(program)
addBackup(program)
addRestore(program)
addRebuildEdition(program)
addVerify(program)
addSharePictures(program)
addSeed(program)

await program.parseAsync()
