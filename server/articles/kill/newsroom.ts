/** A newsroom that works until it is killed, and says after each acknowledged command where everything stands. */
import { writeSync } from 'node:fs'
import { openDatabase } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { findDraft } from '#db/desk/drafts.ts'
import { aBody, anArticle, minutesLater } from '#db/testing.ts'
import { headOfEvents } from '#server/events.ts'
import { correctArticle } from '../correct-article.ts'
import { publishArticle } from '../publish-article.ts'
import { publishDue } from '../publish-due.ts'
import { reviveArticle } from '../revive-article.ts'
import { saveDraft } from '../save-draft.ts'
import { scheduleArticle } from '../schedule-article.ts'
import { withdrawArticle } from '../withdraw-article.ts'

const database = await openDatabase(process.argv[2]!)
const { id, by } = await anArticle(database)

for (let minute = 1; ; minute++) {
  const now = minutesLater(minute)
  const draft = async () => (await findDraft(database.db, id))!
  const steps = [
    async () => {
      const { hash, content } = await draft()
      await saveDraft(database, by, { id, expect: hash, content: { ...content, body: aBody(`Words ${minute}`) }, now })
    },
    async () => publishArticle(database, by, { id, hash: (await draft()).hash, now }),
    async () => correctArticle(database, by, { id, hash: (await draft()).hash, kind: 'correction', text: 'So', now }),
    () => withdrawArticle(database, by, { id, reason: 'Wrong', now }),
    () => reviveArticle(database, by, { id, now }),
    async () =>
      scheduleArticle(database, by, { id, hash: (await draft()).hash, publishAt: minutesLater(minute + 1), now }),
    () => publishDue(database, minutesLater(minute + 1)),
    () => withdrawArticle(database, by, { id, reason: 'Wrong', now }),
    () => reviveArticle(database, by, { id, now }),
  ]
  for (const step of steps) {
    await step()
    const { status, publishedRevision } = (await findArticle(database.db, id))!
    const { hash } = await draft()
    const { number } = (await headOfEvents(database.db))!
    writeSync(1, `${JSON.stringify({ id, status, publishedRevision, hash, number })}\n`)
  }
}
