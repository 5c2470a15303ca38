import { Moment } from '#components/site/moment.tsx'
import { litePath } from '#domain/article/address.ts'
import type { PublishedArticle } from '#domain/article/published.ts'
import type { PolicyKind } from '#domain/site/policies.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './article-page.module.css'
import type { HistoryLink } from './reading-tools.tsx'

/** What a paper says of how a story is made; the others are about the paper. */
const ABOUT_STORIES: ReadonlySet<PolicyKind> = new Set([
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
])

type Props = { article: PublishedArticle; site: Site; history: HistoryLink | null }

/** Where the story came from and by which rules it was made, and the same story in other forms. */
export function Colophon({ article, site, history }: Props) {
  const words = wordsOf(site).reading
  const policies = site.policies.filter(({ kind }) => ABOUT_STORIES.has(kind))
  return (
    <div className={styles.colophon}>
      <Provenance article={article} site={site} />
      <ul>
        {policies.length > 0 && (
          <li>
            {words.policies}:{' '}
            {policies.map(({ slug, title }, index) => (
              <span key={slug}>
                {index > 0 && ', '}
                <a href={`/about/${slug}`}>{title}</a>
              </span>
            ))}
          </li>
        )}
        {history && (
          <li>
            <a href={history.path}>{wordsOf(site).history.link(history.count)}</a>
          </li>
        )}
        <li>
          <a href={litePath(article.path)}>{words.textOnly}</a>
        </li>
      </ul>
    </div>
  )
}

/** Whose copy it is, when it came, and what became of it here. */
function Provenance({ article: { source, provenance }, site }: { article: PublishedArticle; site: Site }) {
  if (!source || !provenance) return null
  const words = wordsOf(site).reading
  const { fields, blocks } = provenance.edited
  const what = [
    ...fields.map((field) => words.editedFields[field]),
    ...(blocks > 0 ? [words.editedParagraphs(blocks)] : []),
  ]
  return (
    <p>
      {words.received.before(source.name)}
      <Moment at={new Date(provenance.receivedAt)} site={site} />
      {words.received.after} {what.length === 0 ? words.asReceived : words.edited(site.name, what.join(', '))}
    </p>
  )
}
