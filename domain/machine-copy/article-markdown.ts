import type { Card, PublishedArticle, SectionRef } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'
import { isoOf } from '#domain/time/house-time.ts'
import { bodyMarkdown, escaped } from './body-markdown.ts'

/** The address of an article's copy for programs. */
export const copyPath = (path: string): string => `${path}.md`

/** An article for programs: whose it is, from when, what was wrong in it, and its words; nothing around them. */
export function articleMarkdown(article: PublishedArticle, site: Site, siteUrl: string): string {
  const moment = (at: Date) => isoOf(at, site.timeZone)
  const names = article.bylines.map(({ name }) => name).join(', ') || article.source?.name || site.name
  const facts = [
    `By ${names}`,
    `${site.name}, ${article.section.name}`,
    `Published ${moment(article.publishedAt)}`,
    ...(article.updatedAt > article.publishedAt ? [`Updated ${moment(article.updatedAt)}`] : []),
    ...(article.source ? [`Source: ${article.source.name}`] : []),
    `Original: ${new URL(article.canonicalUrl, `${siteUrl}/`).href}`,
    ...(site.licence ? [`Licence: ${site.licence.name}, ${site.licence.url}`] : []),
  ]
  const corrections = article.corrections.map(
    ({ kind, text, at }) =>
      `> **${kind === 'correction' ? 'Correction' : 'Clarification'}, ${moment(at).slice(0, 10)}:** ${escaped(text)}`,
  )
  const dateline = article.dateline ? `${escaped(article.dateline.place.toUpperCase())} – ` : ''
  return `${[
    `# ${escaped(article.headline)}`,
    article.standfirst && `**${escaped(article.standfirst)}**`,
    facts.map((fact) => `- ${escapedFact(fact)}`).join('\n'),
    ...corrections,
    dateline + bodyMarkdown(article, siteUrl),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

/** Addresses stay addresses. */
const escapedFact = (fact: string): string =>
  fact
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? `<${part.replace(/[<>]/g, encodeURIComponent)}>` : escaped(part)))
    .join('')

/** What a program that reads for people should know of the paper (llms.txt): what it is, and where its copies are. */
export function llmsTxt(cards: readonly Card[], sections: readonly SectionRef[], site: Site, siteUrl: string): string {
  const link = (name: string, path: string) => `- [${escaped(name)}](${siteUrl}${path})`
  return `${[
    `# ${escaped(site.name)}`,
    site.tagline && `> ${escaped(site.tagline)}`,
    'Every article has a copy in Markdown: its address with .md at the end.',
    `## Sections\n\n${sections.map(({ name, path }) => link(name, path)).join('\n')}`,
    cards.length > 0 && `## Latest\n\n${cards.map(({ headline, path }) => link(headline, copyPath(path))).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}
