import { Moment } from '#components/site/moment.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { PublishedArticle } from '#domain/article/published.ts'
import { isUpdated } from '#domain/time/house-time.ts'
import { wordsOf } from '#domain/words/words.ts'
import { LiteBody } from './lite-body.tsx'

/** An article for those who pay for every kilobyte: its words, and links to the rest. */
export function LitePage({ paper, article }: { paper: Paper; article: PublishedArticle }) {
  const { site } = paper
  const words = wordsOf(site)
  const { by, comma, and } = words.bylines
  const names = article.bylines.map(({ name }) => name)
  const last = names.at(-1)
  return (
    <>
      <header>
        {paper.breaking && (
          <p>
            <strong>{words.breaking.label}</strong>{' '}
            {paper.breaking.path ? (
              <a href={paper.breaking.path}>{paper.breaking.headline}</a>
            ) : (
              paper.breaking.headline
            )}
          </p>
        )}
        <p>
          <a href="/">{site.name}</a> · <a href={article.section.path}>{article.section.name}</a>
        </p>
        <p>
          {words.lite.about} <a href={article.path}>{words.lite.full}</a>
        </p>
      </header>
      <main>
        <article lang={article.lang === site.lang ? undefined : article.lang}>
          {(words.kinds[article.kind] || article.kicker) && (
            <p>{[words.kinds[article.kind], article.kicker].filter(Boolean).join(' · ')}</p>
          )}
          <h1>{article.headline}</h1>
          {article.standfirst && <p>{article.standfirst}</p>}
          {last && (
            <p>
              {by}
              {names.length > 1 && `${names.slice(0, -1).join(comma)}${and}`}
              {last}
            </p>
          )}
          <p>
            {words.article.published} <Moment at={article.publishedAt} site={site} />
            {isUpdated(article) && (
              <>
                {' · '}
                {words.article.updated} <Moment at={article.updatedAt} site={site} />
              </>
            )}
          </p>
          {article.picture && (
            <p>
              [{words.lite.picture}: {article.picture.caption || article.picture.alt}
              {article.picture.credit && ` / ${article.picture.credit}`}]
            </p>
          )}
          <LiteBody article={article} site={site} />
          {article.source?.tag && <p>({article.source.tag})</p>}
          {article.corrections.map((correction) => (
            <p key={correction.id}>
              <strong>
                {words.corrections.kinds[correction.kind]}, <Moment at={correction.at} site={site} />:
              </strong>{' '}
              {correction.text}
            </p>
          ))}
        </article>
      </main>
    </>
  )
}
