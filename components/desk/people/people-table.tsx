import { ActionIcon, Menu, Select, Text, VisuallyHidden } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconDots } from '@tabler/icons-react'
import { showDone, showProblem } from '#components/desk/api/problem-notice.ts'
import { send } from '#components/desk/api/request.ts'
import type { PersonLine } from '#components/desk/api/types.ts'
import classes from '#components/desk/lists/entry-table.module.css'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'
import { ROLES } from '#domain/people/permissions.ts'

type Props = {
  people: readonly PersonLine[]
  onChanged: () => void
  onLink: (link: { link: string; purpose: string }) => void
}

export function PeopleTable({ people, onChanged, onLink }: Props) {
  const { person: me, site } = useSignedIn()
  const change = async (person: PersonLine, to: { role?: string; isDisabled?: boolean }, done: string) => {
    const answer = await send('PUT', `people/${person.id}`, to)
    if (answer.ok) showDone(done)
    else showProblem(`${person.name} stays as before`, answer.problem)
    onChanged()
  }
  const reset = async (person: PersonLine) => {
    const answer = await send<{ link: string }>('POST', `people/${person.id}/reset`)
    if (answer.ok) onLink({ link: answer.value.link, purpose: `${person.name} chooses a new password` })
    else showProblem('No link was made', answer.problem)
    onChanged()
  }
  const askReset = (person: PersonLine) =>
    modals.openConfirmModal({
      title: `Take ${person.name}’s password away?`,
      children: (
        <Text size="sm">They are signed out everywhere at once. You get a link for them to choose a new password.</Text>
      ),
      labels: { confirm: 'Take it away and make a link', cancel: 'Cancel' },
      confirmProps: { color: 'red' },
      onConfirm: () => void reset(person),
    })
  const askDisable = (person: PersonLine) =>
    modals.openConfirmModal({
      title: `Shut ${person.name} out?`,
      children: (
        <Text size="sm">
          They are signed out everywhere at once and cannot sign in again until you let them. Their articles stay.
        </Text>
      ),
      labels: { confirm: 'Shut out', cancel: 'Cancel' },
      confirmProps: { color: 'red' },
      onConfirm: () => void change(person, { isDisabled: true }, `${person.name} is shut out.`),
    })
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">E-mail address</th>
            <th scope="col">Role</th>
            <th scope="col">Last here</th>
            <th scope="col">
              <VisuallyHidden>What can be done</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>
                <b>{person.name}</b>
                {person.id === me.id && ' (you)'}
                {person.disabledAt && <Text size="xs">Shut out {timeInWords(person.disabledAt, site)}</Text>}
                {!person.disabledAt && !person.hasPassword && <Text size="xs">Has no password yet</Text>}
              </td>
              <td>{person.email}</td>
              <td>
                {person.id === me.id ? (
                  person.role
                ) : (
                  <Select
                    aria-label={`Role of ${person.name}`}
                    w={150}
                    allowDeselect={false}
                    disabled={person.disabledAt !== null}
                    data={[...ROLES]}
                    value={person.role}
                    onChange={(role) => role && void change(person, { role }, `${person.name} is ${role} now.`)}
                  />
                )}
              </td>
              <td>{person.lastSeenAt ? timeInWords(person.lastSeenAt, site) : 'Never'}</td>
              <td>
                {person.id !== me.id && (
                  <Menu position="bottom-end">
                    <Menu.Target>
                      <ActionIcon aria-label={`More for ${person.name}`}>
                        <IconDots size={16} />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>
                      {person.disabledAt ? (
                        <Menu.Item
                          onClick={() =>
                            void change(person, { isDisabled: false }, `${person.name} may sign in again.`)
                          }
                        >
                          Let in again
                        </Menu.Item>
                      ) : (
                        <>
                          <Menu.Item onClick={() => askReset(person)}>New password …</Menu.Item>
                          <Menu.Item color="red" onClick={() => askDisable(person)}>
                            Shut out …
                          </Menu.Item>
                        </>
                      )}
                    </Menu.Dropdown>
                  </Menu>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
