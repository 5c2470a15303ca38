import { Alert, List, Text } from '@mantine/core'
import type { StepProblem as Problem } from '#components/desk/actions/use-step.ts'
import { Comparison } from '#components/desk/panel/comparison.tsx'

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
      {problem.meanwhile && (
        <>
          <Text size="sm" mt="xs">
            This is what changed. If it is right, press the button again.
          </Text>
          <Comparison from={problem.meanwhile.seen} to={problem.meanwhile.now} />
        </>
      )}
    </Alert>
  )
}
