import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import { combinationOf } from '#domain/feed/combination.ts'
import type { FeedGroup } from '#domain/feed/feed-groups.ts'
import type { FeedList } from '#domain/feed/identity.ts'
import { feedPath, listPath } from '#domain/feed/list.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './feeds-page.module.css'

type Props = { paper: Paper; groups: FeedGroup[]; opened: { list: FeedList; name: string } | null }

const FORMATS = { xml: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const
const NAMES = Object.entries(FORMATS) as [keyof typeof FORMATS, string][]

/** What feeds are, how to take one, what they promise, and all of them. */
export function FeedsPage({ paper, groups, opened }: Props) {
  const words = wordsOf(paper.site).feeds
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>{words.title}</h1>
        <p>{words.about(paper.site.name)}</p>
      </header>
      {opened && <Opened paper={paper} {...opened} />}
      <div className={styles.columns}>
        <section className={styles.about} aria-labelledby="subscribe">
          <h2 id="subscribe">{words.subscribe}</h2>
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <a href="/opml.xml">{words.allAtOnce}</a>
          </p>
          <h2 id="promises">{words.promises}</h2>
          <ul>
            {words.contract.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
          <Combining groups={groups} paper={paper} />
        </section>
        <section aria-labelledby="all-feeds">
          <h2 id="all-feeds">{words.all}</h2>
          <p className={styles.note}>{words.formats}</p>
          {groups.map((group) => (
            <Group key={group.name} group={group} />
          ))}
        </section>
      </div>
    </PageFrame>
  )
}

/** Whoever typed or pressed the address of a feed meets it here, ready to be copied. */
function Opened({ paper, list, name }: { paper: Paper; list: FeedList; name: string }) {
  const words = wordsOf(paper.site).feeds
  return (
    <section className={styles.opened} aria-label={name}>
      <p>
        {words.opened(name)} <a href={listPath(list)}>{words.toList}</a>
      </p>
      {NAMES.map(([format, label]) => (
        <label key={format}>
          <span>{words.address(label)}</span>
          <input readOnly value={paper.siteUrl + feedPath(list, format)} />
        </label>
      ))}
    </section>
  )
}

function Group({ group: { name, feeds } }: { group: FeedGroup }) {
  return (
    <>
      {name && <h3 className={styles.group}>{name}</h3>}
      <ul className={styles.feeds}>
        {feeds.map(({ list, name: feed }) => (
          <li key={listPath(list)}>
            <a className={styles.list} href={listPath(list)}>
              {feed}
            </a>
            <span className={styles.formats}>
              {NAMES.map(([format, label]) => (
                <a key={format} href={feedPath(list, format)} aria-label={`${feed}: ${label}`}>
                  {label}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** An example from the paper's own topics says it faster than a rule. */
function Combining({ groups, paper }: { groups: FeedGroup[]; paper: Paper }) {
  const words = wordsOf(paper.site).feeds
  const topics = groups.flatMap(({ feeds }) => feeds).flatMap(({ list }) => (list.kind === 'topic' ? [list.slug] : []))
  const [first, second] = topics
  if (!first || !second) return null
  const [before, after] = words.combining
  return (
    <>
      <h2>{words.combine}</h2>
      <p>
        {before}
        <code className={styles.example}>{`/topics/${combinationOf({ all: [first], none: [second] })}/feed.xml`}</code>
        {after}
      </p>
    </>
  )
}
