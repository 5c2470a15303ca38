import type { Status } from '#domain/article/workflow.ts'

export const STATUS_NAMES: Record<Status, string> = {
  draft: 'Draft',
  in_review: 'In review',
  scheduled: 'Scheduled',
  published: 'Published',
  withdrawn: 'Withdrawn',
}
