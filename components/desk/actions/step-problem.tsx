import { Alert, List } from '@mantine/core'
import type { StepProblem as Problem } from '#components/desk/actions/use-step.ts'

/** Why a step was not taken. */
export function StepProblem({ problem }: { problem: Problem | null }) {
  if (!problem) return null
  return (
    <Alert color="red" variant="light" role="alert" mt="md">
      {problem.message}
      {problem.problems.length > 0 && (
        <List size="sm" mt={4}>
          {problem.problems
            .filter(({ severity }) => severity === 'stop')
            .map(({ field, message }) => (
              <List.Item key={`${field} ${message}`}>{message}</List.Item>
            ))}
        </List>
      )}
    </Alert>
  )
}
