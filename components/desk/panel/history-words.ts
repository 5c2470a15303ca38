/** What made a version. */
export const REVISION_WORDS: Record<string, string> = {
  save: 'Kept while writing',
  submit: 'Submitted',
  schedule: 'Scheduled',
  publish: 'Published',
  update: 'Updated',
  correct: 'Corrected',
  import: 'Imported',
}

/** What happened, by the kind of the event. */
export const EVENT_WORDS: Record<string, string> = {
  'article.created': 'Started',
  'article.saved': 'Earlier words kept as a version',
  'article.submitted': 'Submitted to the editors',
  'article.returned': 'Returned to the writer',
  'article.scheduled': 'Scheduled',
  'article.unscheduled': 'Taken off the schedule',
  'article.published': 'Published',
  'article.updated': 'Updated',
  'article.corrected': 'Corrected',
  'article.withdrawn': 'Withdrawn from readers',
  'article.revived': 'Taken back to the desk',
  'article.imported': 'Imported',
  'article.version_removed': 'Earlier version removed from the public history',
}
