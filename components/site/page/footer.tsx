import type { Paper } from '#components/site/paper.ts'
import { policyPath } from '#domain/site/policies.ts'
import { contactHref } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './footer.module.css'

/** The foot of the paper: every section again, what the paper stands by, and its feeds. */
export function Footer({ paper: { site, sections } }: { paper: Paper }) {
  const words = wordsOf(site).footer
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.imprint}>
          <p className={styles.name}>
            <a href="/">{site.name}</a>
          </p>
          {site.tagline && <p>{site.tagline}</p>}
        </div>
        {sections.length > 0 && (
          <nav className={styles.column} aria-labelledby="foot-sections">
            <h2 id="foot-sections">{words.sections}</h2>
            <ul className={styles.two}>
              {sections.map((section) => (
                <li key={section.slug}>
                  <a href={section.path}>{section.name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <nav className={styles.column} aria-labelledby="foot-paper">
          <h2 id="foot-paper">{words.paper}</h2>
          <ul className={site.policies.length > 3 ? styles.two : undefined}>
            {site.policies.map(({ slug, title }) => (
              <li key={slug}>
                <a href={policyPath(slug)}>{title}</a>
              </li>
            ))}
            <li>
              <a href="/corrections">{words.corrections}</a>
            </li>
            {site.contact && (
              <li>
                <a href={contactHref(site.contact)}>{words.contact}</a>
              </li>
            )}
            <li>
              <a href="/archive">{words.archive}</a>
            </li>
            <li>
              <a href="/search">{words.search}</a>
            </li>
          </ul>
        </nav>
        <div className={styles.stack}>
          <nav className={styles.column} aria-labelledby="foot-feeds">
            <h2 id="foot-feeds">{words.feeds}</h2>
            <ul>
              <li>
                <a href="/feeds">{wordsOf(site).feeds.subscribe}</a>
              </li>
              <li>
                <a href="/feed.xml">RSS</a>
              </li>
              <li>
                <a href="/feed.atom">Atom</a>
              </li>
              <li>
                <a href="/feed.json">JSON Feed</a>
              </li>
              <li>
                <a href="/opml.xml">{words.allFeeds}</a>
              </li>
            </ul>
          </nav>
          {site.social.length > 0 && (
            <nav className={styles.column} aria-labelledby="foot-follow">
              <h2 id="foot-follow">{words.follow}</h2>
              <ul>
                {site.social.map(({ name, url }) => (
                  <li key={url}>
                    <a href={url} rel="me external">
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
      <p className={styles.zone}>
        {site.place && `${words.madeIn(site.name, site.place)} `}
        {words.zone(zoneName(site))}
        {site.licence && (
          <>
            {' '}
            <a href={site.licence.url} rel="license">
              {words.licence(site.licence.name)}
            </a>
          </>
        )}
      </p>
    </footer>
  )
}

const zoneName = ({ timeZone, zoneLabel }: Paper['site']): string => {
  const place = timeZone.replaceAll('_', ' ')
  return zoneLabel ? `${zoneLabel} (${place})` : place
}
