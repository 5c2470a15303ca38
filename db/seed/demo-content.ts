import { type ArticleContent, emptyContent, KINDS, type Kind } from '#domain/article/content.ts'
import type { PictureUse } from '#domain/body/body.ts'
import { daysFrom } from './demo-time.ts'
import type { DemoStory } from './stories.ts'
import { bodyOf, type Desk, withDays } from './story.ts'

/** Ids of what stories name by key. */
export type Library = {
  sections: Map<string, string>
  contributors: Map<string, string>
  topics: Map<string, string>
  pictures: Map<string, PictureUse>
  articles: Map<string, string>
}

/** Below this line of a story's text stands what was added after it was first published. */
const ADDED_LATER = /^%%$/m

/** The words of a story: as it went out first, and as it stands now. Equal unless it was updated or corrected. */
export function versionsOf(
  story: DemoStory,
  at: Date,
  library: Library,
): { first: ArticleContent; last: ArticleContent } {
  const { text } = story
  const [right = '', wrong = ''] = (story.fields.was ?? '')
    .split('=>')
    .map((part) => part.trim())
    .reverse()
  const before = (text.split(ADDED_LATER)[0] ?? '').replace(wrong === '' ? '\u0000' : right, wrong)
  return {
    first: contentOf({ ...story, text: before }, at, library),
    last: contentOf({ ...story, text: text.replace(ADDED_LATER, '') }, at, library),
  }
}

function contentOf({ headline, fields, text, section, key }: DemoStory, at: Date, library: Library): ArticleContent {
  const named = (list: Map<string, string>, name: string): string => {
    const id = list.get(name)
    if (!id) throw new Error(`“${key}” names “${name}”, which is not there (yet).`)
    return id
  }
  const all = (list: Map<string, string>, names = '') =>
    names === '' ? [] : names.split(/,\s*/).map((name) => named(list, name))
  const desk: Desk = {
    ...daysFrom(at),
    picture: (name) => pictureOf(name, key, library),
    article: (name) => named(library.articles, name),
  }
  const [pictureKey = '', caption] = (fields.picture ?? '').split(/\s*\|\s*/)
  const lead = pictureKey === '' ? null : pictureOf(pictureKey, key, library)
  return {
    ...emptyContent(fields.lang ?? 'en'),
    kind: kindOf(fields.kind ?? 'news'),
    section: named(library.sections, section),
    kicker: fields.kicker ?? '',
    headline: withDays(headline, desk),
    standfirst: withDays(fields.standfirst ?? '', desk),
    bylines: all(library.contributors, fields.by),
    dateline: fields.dateline ? { place: fields.dateline } : null,
    source: fields.source ? named(library.contributors, fields.source) : null,
    leadPicture: lead && caption ? { ...lead, caption: withDays(caption, desk) } : lead,
    topics: all(library.topics, fields.topics),
    related: all(library.articles, fields.related),
    seoTitle: fields.seoTitle ?? '',
    seoDescription: fields.seoDescription ?? '',
    body: bodyOf(text, desk),
  }
}

function pictureOf(name: string, key: string, { pictures }: Library): PictureUse {
  const picture = pictures.get(name)
  if (!picture) throw new Error(`“${key}” uses the picture “${name}”, which nobody painted.`)
  return picture
}

function kindOf(name: string): Kind {
  const kind = KINDS.find((one) => one === name)
  if (!kind) throw new Error(`There is no kind of article called “${name}”.`)
  return kind
}
