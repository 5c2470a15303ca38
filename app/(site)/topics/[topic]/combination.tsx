import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { nameOfList } from '#app/feeds/name-of-list.ts'
import { ListPage } from '#components/site/list/list-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { listCombination, type Page } from '#db/edition/lists.ts'
import { findSite } from '#db/edition/site.ts'
import { topicPath } from '#domain/article/address.ts'
import { combinationOf, readCombination } from '#domain/feed/combination.ts'
import { wordsOf } from '#domain/words/words.ts'
import { ofCard, type PageParameters, readPage } from '../../cursor.ts'
import { listAlternates } from '../../feed-links.ts'
import { findPaper } from '../../find-paper.ts'
import { moveOrNotFound } from '../../move-or-not-found.tsx'
import { notFoundMetadata } from '../../not-found-metadata.ts'

export const isCombination = (words: string): boolean => /[+~]/.test(words)

/** There are more combinations than anyone should index. */
export async function combinationMetadata(words: string): Promise<Metadata> {
  const combination = readCombination(words)
  const title = combination && (await nameOfList({ kind: 'topics', ...combination }))
  if (!combination || !title) return notFoundMetadata()
  const site = await findSite(edition())
  return {
    title,
    robots: { index: false, follow: true },
    alternates: listAlternates(topicPath(combinationOf(combination)), `${title} | ${site.name}`),
  }
}

/** `/topics/ports+ferries~strikes`: what is about the first two and not about the third. */
export async function combinationPage(words: string, asked: PageParameters) {
  const combination = readCombination(words)
  const title = combination && (await nameOfList({ kind: 'topics', ...combination }))
  if (!combination || !title) return moveOrNotFound(`/topics/${words}`)
  const path = topicPath(combinationOf(combination))
  if (path !== `/topics/${words}`) permanentRedirect(path)
  const read = (page: Page) => listCombination(edition(), combination, page)
  const { lines, ...page } = await readPage({ path, read, place: ofCard }, asked)
  if (lines.length === 0 && page.isNewest) return moveOrNotFound(path)
  const paper = await findPaper()
  return (
    <ListPage
      paper={paper}
      path={path}
      label={wordsOf(paper.site).article.topics}
      title={title}
      cards={lines}
      {...page}
    />
  )
}
