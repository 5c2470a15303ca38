import { type Command, Option } from 'commander'
import { ROLES, type Role } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { linkTo } from '#server/people/invitations.ts'
import { addPerson, findPersonByEmail, resetPerson } from '#server/people/manage-people.ts'
import { type Answer, type Context, type Options, run } from './run.ts'

type Add = Options & { email: string; name: string; role: Role; passwordStdin?: boolean }
type Reset = Options & { email: string }

/** `dateline person`: who can sign in, from the machine itself. For the first editor, and for one who is locked out. */
export function addPersonCommands(program: Command): void {
  const person = program.command('person').description('add someone who can sign in, or let someone in again')
  person
    .command('add')
    .description('add someone; without --password-stdin, print a link with which they choose a password')
    .requiredOption('--email <address>', 'their e-mail address')
    .requiredOption('--name <name>', 'as colleagues see it')
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).makeOptionMandatory())
    .option('--password-stdin', 'read the password from standard input')
    .option('--json', 'answer with one JSON object')
    .action((options: Add) => run(options, (context) => add(context, options)))
  person
    .command('reset')
    .description('take someone’s password away, end their sessions, and print a link to choose a new one')
    .requiredOption('--email <address>', 'their e-mail address')
    .option('--json', 'answer with one JSON object')
    .action((options: Reset) => run(options, (context) => reset(context, options)))
}

async function add({ database, config, now }: Context, { email, name, role, passwordStdin }: Add): Promise<Answer> {
  const password = passwordStdin ? await readPassword() : null
  const added = await addPerson(database, null, { email, name, role, password, paper: '', now })
  const link = added.token && linkTo(config.siteUrl, added.token)
  const lines = link ? ['To choose a password, within 7 days, once:', link] : [`${name} can sign in.`]
  return { ok: true, lines: [`Added ${name} as ${role}.`, ...lines], facts: { id: added.id, link } }
}

async function reset({ database, config, now }: Context, { email }: Reset): Promise<Answer> {
  const personId = await findPersonByEmail(database.db, email)
  if (!personId) throw new Refusal({ code: 'not_found', message: `Nobody has the e-mail address ${email}.` })
  const { token } = await resetPerson(database, null, { personId, now })
  const link = linkTo(config.siteUrl, token)
  return {
    ok: true,
    lines: ['To choose a new password, within 30 minutes, once:', link],
    facts: { id: personId, link },
  }
}

/** Standard input up to its first line break. */
async function readPassword(): Promise<string> {
  let text = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk
  return text.replace(/\r?\n[\s\S]*$/, '')
}
