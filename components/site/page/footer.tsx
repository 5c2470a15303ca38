import type { Paper } from '#components/site/paper.ts'
import styles from './footer.module.css'

/** The foot of the paper: every section again, what the paper stands by, and its feeds. */
export function Footer({ paper: { site, sections } }: { paper: Paper }) {
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
            <h2 id="foot-sections">All sections</h2>
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
          <h2 id="foot-paper">The paper</h2>
          <ul>
            <li>
              <a href="/corrections">Corrections</a>
            </li>
          </ul>
        </nav>
        <nav className={styles.column} aria-labelledby="foot-feeds">
          <h2 id="foot-feeds">Feeds</h2>
          <ul>
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
              <a href="/opml.xml">All feeds (OPML)</a>
            </li>
          </ul>
        </nav>
      </div>
      <p className={styles.zone}>
        {site.place && `${site.name} is made in ${site.place}. `}All times are {zoneName(site)}.
      </p>
    </footer>
  )
}

const zoneName = ({ timeZone, zoneLabel }: Paper['site']): string => {
  const place = timeZone.replaceAll('_', ' ')
  return zoneLabel ? `${zoneLabel} (${place})` : place
}
