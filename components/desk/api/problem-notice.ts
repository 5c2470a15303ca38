import { notifications } from '@mantine/notifications'
import type { ApiProblem } from '#components/desk/api/request.ts'

/** Says at the corner of the screen why something was not done. */
export function showProblem(title: string, problem: ApiProblem): void {
  notifications.show({ color: 'red', title, message: problem.message, autoClose: 8_000 })
}

/** Says that something was done. */
export function showDone(message: string): void {
  notifications.show({ message, autoClose: 4_000 })
}
