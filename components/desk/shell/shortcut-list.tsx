import { Kbd, Modal, Table } from '@mantine/core'
import { Fragment } from 'react'
import { SHORTCUTS } from '#components/desk/shell/shortcuts.ts'

type Props = { onClose: () => void }

/** Every key that does something, by the screen it works on. */
export function ShortcutList({ onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title="Keyboard shortcuts">
      <Table withRowBorders={false} verticalSpacing={4}>
        <Table.Tbody>
          {SHORTCUTS.map(({ place, keys }) => (
            <Fragment key={place}>
              <Table.Tr>
                <Table.Th colSpan={2} pt="md">
                  {place}
                </Table.Th>
              </Table.Tr>
              {keys.map(([key, does]) => (
                <Table.Tr key={key}>
                  <Table.Td w={140}>
                    <Kbd>{key}</Kbd>
                  </Table.Td>
                  <Table.Td>{does}</Table.Td>
                </Table.Tr>
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
