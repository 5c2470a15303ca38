import { Button, Group, Modal, Text } from '@mantine/core'
import type { FrontDesk, Refused } from '#components/desk/fronts/use-front.ts'
import classes from './fronts.module.css'

type Props = { refused: Refused; desk: FrontDesk }

/** Why something was not done, what others changed meanwhile, and a way to do it still. */
export function RefusedDialog({ refused, desk }: Props) {
  const { deed, message, differences } = refused
  return (
    <Modal opened onClose={() => desk.leave(refused)} title="Not done yet">
      <Text size="sm" fw={600}>
        {deed.what}
      </Text>
      <Text size="sm" mt="xs">
        {message}
      </Text>
      {differences.length > 0 && (
        <ul className={classes.differences} aria-label="What others changed">
          {differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => desk.leave(refused)}>
          Leave it
        </Button>
        <Button onClick={() => desk.again(refused)} data-autofocus>
          Do it on the front as it is now
        </Button>
      </Group>
    </Modal>
  )
}
