import { Card } from '#components/site/card/card.tsx'
import { langOf } from '#components/site/lang-of.ts'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import { type PictureAddress, publicAddress } from '#components/site/picture.tsx'
import type { Kind } from '#domain/article/content.ts'
import type { Card as CardData, PublishedArticle } from '#domain/article/published.ts'
import { hueOf } from '#domain/front/hue.ts'
import type { Age } from '#domain/time/age.ts'
import { wordsOf } from '#domain/words/words.ts'
import { ArticleHead } from './article-head.tsx'
import styles from './article-page.module.css'
import { Body } from './body.tsx'
import { Colophon } from './colophon.tsx'
import { Contents } from './contents.tsx'
import { Corrections } from './corrections.tsx'
import { LeadFigure } from './figure.tsx'
import { type HistoryLink, PhotoViewer } from './reading-tools.tsx'

type Props = {
  paper: Paper
  article: PublishedArticle
  /** Stories beside this one: the desk's choice first. */
  related: CardData[]
  /** Where pictures are; the desk's preview has its own place for those not public yet. */
  address?: PictureAddress
  /** How old it is, where that has to be said. */
  age?: Age | null
  /** Its earlier versions, where the house shows them. */
  history?: HistoryLink | null
}

/** The paper some kinds are printed on. */
const TONES: Partial<Record<Kind, 'opinion' | 'dark'>> = { opinion: 'opinion', gallery: 'dark' }

/** An article and what belongs to it: who, when, where from, what was wrong, what next. */
export function ArticlePage({ paper, article, related, address = publicAddress, age = null, history = null }: Props) {
  const { site } = paper
  const words = wordsOf(site).article
  return (
    <PageFrame
      paper={paper}
      tone={TONES[article.kind]}
      masthead={<Masthead paper={paper} current={article.section.slug} />}
    >
      <article
        className={`${styles.article} ${styles[article.kind]}`}
        data-kind={article.kind}
        data-hue={hueOf(article.section.colour)}
        data-revision={article.revision}
        lang={langOf(article.lang, site.lang)}
      >
        <ArticleHead article={article} paper={paper} age={age} history={history} />
        {article.picture && <LeadFigure picture={article.picture} kind={article.kind} site={site} address={address} />}
        {article.kind === 'explainer' && (
          <Contents body={article.body} title={wordsOf(article, site).article.contents} />
        )}
        <Body article={article} site={site} address={address} />
        <div className={styles.foot}>
          {article.source?.tag && <p className={styles.source}>({article.source.tag})</p>}
          <Corrections corrections={article.corrections} lang={article.lang} site={site} />
          {article.topics.length > 0 && (
            <nav className={styles.topics} aria-labelledby="topics" lang={langOf(site.lang, article.lang)}>
              <h2 id="topics">{words.topics}</h2>
              <ul>
                {article.topics.map((topic) => (
                  <li key={topic.slug}>
                    <a href={topic.path} rel="tag">
                      {topic.name}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <Colophon article={article} site={site} history={history} />
        </div>
        <PhotoViewer site={site} />
      </article>
      {related.length > 0 && (
        <aside className={styles.related} aria-labelledby="related">
          <h2 id="related">{article.kind === 'opinion' ? words.more : words.related}</h2>
          <ul>
            {related.map((card) => (
              <li key={card.publicId}>
                <Card card={card} site={site} form={card.picture ? 'picture' : 'text'} />
              </li>
            ))}
          </ul>
        </aside>
      )}
    </PageFrame>
  )
}
