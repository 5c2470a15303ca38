import type { Action } from '#domain/article/workflow.ts'

/** What each step of the workflow is called on its button. */
export const ACTION_WORDS: Record<Action, string> = {
  submit: 'Submit',
  return: 'Return to the writer',
  schedule: 'Schedule',
  unschedule: 'Take off the schedule',
  publish: 'Publish',
  update: 'Update',
  correct: 'Correct',
  withdraw: 'Withdraw',
  revive: 'Take back to the desk',
}

/** The step a status most often leads to comes first, and gets the button that ⌘Enter presses. */
export const MAIN_ACTIONS: readonly Action[] = ['publish', 'update', 'submit', 'revive']
