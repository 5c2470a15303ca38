import type { Paper } from '#components/site/paper.ts'
import { publicAddress } from '#components/site/picture.tsx'
import { hueOf } from '#domain/front/hue.ts'
import { isoOf, longDateOf } from '#domain/time/house-time.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './masthead.module.css'
import { SearchLink } from './search-link.tsx'

/**
 * The front page's nameplate: the paper's name is the page's heading. `editionAt` is when its newest story came out;
 * the day of the edition is a fact of the edition, so the page stays true however long it is kept.
 */
export function Nameplate({ paper, editionAt }: { paper: Paper; editionAt: Date | null }) {
  const { site } = paper
  return (
    <header className={styles.nameplate}>
      <div className={styles.ears}>
        <p>{site.place}</p>
        {editionAt && (
          <p>
            <time dateTime={isoOf(editionAt, site.timeZone)}>{longDateOf(editionAt, site)}</time>
          </p>
        )}
        <SearchLink site={site} />
      </div>
      <h1 className={styles.name}>
        <PaperName paper={paper} />
      </h1>
      {site.tagline && <p className={styles.tagline}>{site.tagline}</p>}
      <SectionNavigation paper={paper} current={null} />
    </header>
  )
}

/** The masthead of every other page: smaller, so that the story begins higher. `current` is a section's slug. */
export function Masthead({ paper, current = null }: { paper: Paper; current?: string | null | undefined }) {
  return (
    <header className={styles.masthead}>
      <p className={styles.smallName}>
        <PaperName paper={paper} />
      </p>
      <SectionNavigation paper={paper} current={current} />
      <SearchLink site={paper.site} />
    </header>
  )
}

/** The paper's name as it is set, or drawn where it has a wordmark. */
function PaperName({ paper: { site, wordmark } }: { paper: Paper }) {
  if (!wordmark) return <a href="/">{site.name}</a>
  const { pictureId, width, height, widths } = wordmark
  const drawn = widths.findLast((each) => each <= WORDMARK_WIDTH) ?? widths[0] ?? width
  return (
    <a href="/" className={styles.wordmark}>
      <picture>
        <source type="image/webp" srcSet={publicAddress(pictureId, drawn, 'webp')} />
        <img src={publicAddress(pictureId, drawn, 'jpg')} width={width} height={height} alt={site.name} />
      </picture>
    </a>
  )
}

/** Wide enough for the nameplate on a fine screen, in pixels. */
const WORDMARK_WIDTH = 960

function SectionNavigation({ paper, current }: { paper: Paper; current: string | null }) {
  const { links } = paper.site
  const sections = paper.sections.filter(({ isInMasthead }) => isInMasthead)
  if (sections.length + links.length === 0) return null
  return (
    <nav className={styles.sections} aria-label={wordsOf(paper.site).page.sections}>
      <ul>
        {sections.map((section) => (
          <li key={section.slug} data-hue={hueOf(section.colour)}>
            <a href={section.path} aria-current={section.slug === current ? 'true' : undefined}>
              {section.name}
            </a>
          </li>
        ))}
        {links.map(({ label, url }) => (
          <li key={url} className={styles.link}>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
