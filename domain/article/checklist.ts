import { linksIn } from '#domain/body/links.ts'
import { picturesIn, wordsIn } from '#domain/body/text.ts'
import { UNFIT } from '#domain/draft/tidy-content.ts'
import { publicIdInLink } from './address.ts'
import { ArticleContent, LIMITS } from './content.ts'

/** What stands between an article and its readers: a `stop` must be repaired, a `warn` is advice. */
export type Problem = { severity: 'stop' | 'warn'; code: ProblemCode; field: string; message: string }

/** Everything the checklist can find, in the order an editor would look, with how grave it is. */
const CHECKS = {
  no_headline: ['stop', 'Write a headline.'],
  no_section: ['stop', 'Choose a section.'],
  no_byline: ['stop', 'Say who wrote it: a byline, or the agency it came from.'],
  empty_body: ['stop', 'The article has no text.'],
  unfit_field: ['stop', 'This is not as it should be.'],
  unfit_block: ['stop', 'A part of the text is too long, or not as it should be: repair or remove it.'],
  unknown_reference: ['stop', 'This points to something that no longer exists.'],
  picture_without_alt: ['stop', 'Describe the picture for those who cannot see it.'],
  picture_without_credit: ['stop', 'Say whose picture it is.'],
  broken_link: ['stop', 'A link leads to a story that does not exist or was withdrawn: change or remove it.'],
  link_not_out: ['warn', 'A link leads to a story that is not out yet: until then readers will not find it.'],
  unconverted_markup: ['warn', 'Part of the imported text could not be converted and will not be shown.'],
  no_standfirst: ['warn', 'A standfirst helps readers decide.'],
  no_topic: ['warn', 'Without a topic the article is in no topic list.'],
  no_picture: ['warn', 'There is no lead picture.'],
  no_caption: ['warn', 'The lead picture has no caption.'],
} as const satisfies Record<string, readonly [Problem['severity'], string]>
export type ProblemCode = keyof typeof CHECKS

type References = Record<'sections' | 'contributors' | 'topics' | 'pictures' | 'linkedStories', readonly string[]>

/**
 * Which of the ids that the content names exist; `db/desk/references.ts` finds them. Of the stories it links to (by
 * public id): those that were not withdrawn, and which of them readers can see.
 */
export type KnownReferences = References & { publicStories: readonly string[] }

/** The ids that `content` names, by what they name. */
export function referencesIn(content: ArticleContent): References {
  const pictures = picturesIn(content.body).map((picture) => picture.pictureId)
  const chosen = [content.leadPicture, content.socialPicture].flatMap((use) => use?.pictureId ?? [])
  return {
    sections: content.section ? [content.section] : [],
    contributors: [...new Set([...content.bylines, ...(content.source ? [content.source] : [])])],
    topics: [...new Set(content.topics)],
    pictures: [...new Set([...chosen, ...pictures])],
    linkedStories: [...new Set(storyLinks(content).map(({ publicId }) => publicId))],
  }
}

/** The publish checklist: everything that stops `content` from going out, and what an editor should know of. */
export function problemsOf(content: ArticleContent, known: KnownReferences): Problem[] {
  const { leadPicture, body } = content
  const found: Problem[] = []
  const check = (isWrong: boolean, code: ProblemCode, field: string) => {
    const [severity, message] = CHECKS[code]
    if (isWrong) found.push({ severity, code, field, message })
  }
  const isPictureStory = content.kind === 'gallery' && (leadPicture !== null || picturesIn(body).length > 0)

  check(content.headline === '', 'no_headline', 'headline')
  check(content.section === '', 'no_section', 'section')
  check(content.bylines.length === 0 && content.source === null, 'no_byline', 'bylines')
  check(wordsIn(body) === 0 && !isPictureStory, 'empty_body', 'body')
  for (const { field, message } of unfitFields(content)) {
    found.push({ severity: 'stop', code: 'unfit_field', field, message })
  }
  check(
    body.content.some((block) => block.type === 'unconverted' && block.attrs.reason === UNFIT),
    'unfit_block',
    'body',
  )
  for (const field of unknownReferences(content, known)) check(true, 'unknown_reference', field)
  for (const { use, field } of pictureUses(content)) {
    check(use.alt === '', 'picture_without_alt', field)
    check(use.credit === '', 'picture_without_credit', field)
  }
  const { broken, notOut } = linksAstray(content, known)
  for (const blockId of broken) check(true, 'broken_link', `body.${blockId}`)
  for (const blockId of notOut) check(true, 'link_not_out', `body.${blockId}`)
  check(
    body.content.some((block) => block.type === 'unconverted' && block.attrs.reason !== UNFIT),
    'unconverted_markup',
    'body',
  )
  check(content.standfirst === '', 'no_standfirst', 'standfirst')
  check(content.topics.length === 0, 'no_topic', 'topics')
  check(leadPicture === null, 'no_picture', 'leadPicture')
  check(leadPicture?.caption === '', 'no_caption', 'leadPicture')
  return found
}

/** What the editor calls the fields whose words may be too long or ill-formed. */
const NAMES: Partial<Record<keyof ArticleContent, string>> = {
  headline: 'The headline',
  kicker: 'The kicker',
  standfirst: 'The standfirst',
  slug: 'The words in the address',
  seoTitle: 'The title for search engines',
  seoDescription: 'The description for search engines',
  socialTitle: 'The title for social networks',
  socialDescription: 'The description for social networks',
  socialPicture: 'The picture for social networks',
  canonicalUrl: 'The canonical address',
  lang: 'The language',
  dateline: 'The dateline',
  leadPicture: 'The lead picture',
}

/** The fields of `content` that are too long or ill-formed, each with what to do. */
export function unfitFields(content: ArticleContent): { field: string; message: string }[] {
  return Object.entries(ArticleContent.shape).flatMap(([field, shape]) => {
    if (field === 'body' || shape.safeParse(content[field as keyof ArticleContent]).success) return []
    return [{ field, message: whatIsUnfit(field as keyof ArticleContent, content) }]
  })
}

function whatIsUnfit(field: keyof ArticleContent, content: ArticleContent): string {
  const name = NAMES[field] ?? `The field ${field}`
  const value = content[field]
  const over = typeof value === 'string' && field in LIMITS ? value.length - LIMITS[field as keyof typeof LIMITS] : 0
  if (over > 0) return `${name} is ${over} character${over === 1 ? '' : 's'} too long.`
  if (field === 'slug') return `${name} may only be small letters, digits and single hyphens.`
  if (field === 'canonicalUrl') return `${name} must begin with https:// and be complete.`
  if (field === 'lang') return `${name} must be a tag like en, ko or pt-BR.`
  return `${name} is not as it should be.`
}

/** The fields of `content` that name something unknown. */
export function unknownReferences(content: ArticleContent, known: KnownReferences): string[] {
  const isUnknown = (kind: keyof KnownReferences, id: string) => !known[kind].includes(id)
  const { section, bylines, source, topics } = content
  return [
    ...(section !== '' && isUnknown('sections', section) ? ['section'] : []),
    ...(bylines.some((id) => isUnknown('contributors', id)) ? ['bylines'] : []),
    ...(source !== null && isUnknown('contributors', source) ? ['source'] : []),
    ...(topics.some((id) => isUnknown('topics', id)) ? ['topics'] : []),
    ...pictureUses(content).flatMap(({ use, field }) => (isUnknown('pictures', use.pictureId) ? [field] : [])),
  ]
}

/** The blocks whose links lead readers nowhere, each once. Two stories that go out together may link to each other. */
function linksAstray(content: ArticleContent, { linkedStories, publicStories }: KnownReferences) {
  const links = storyLinks(content)
  const blocks = (of: typeof links) => new Set(of.map(({ blockId }) => blockId))
  return {
    broken: blocks(links.filter(({ publicId }) => !linkedStories.includes(publicId))),
    notOut: blocks(
      links.filter(({ publicId }) => linkedStories.includes(publicId) && !publicStories.includes(publicId)),
    ),
  }
}

const storyLinks = ({ body }: ArticleContent) =>
  linksIn(body).flatMap(({ href, blockId }) => {
    const publicId = publicIdInLink(href)
    return publicId === null ? [] : [{ publicId, blockId }]
  })

function pictureUses({ leadPicture, socialPicture, body }: ArticleContent) {
  return [
    ...(leadPicture ? [{ use: leadPicture, field: 'leadPicture' }] : []),
    ...(socialPicture ? [{ use: socialPicture, field: 'socialPicture' }] : []),
    ...picturesIn(body).map((use) => ({ use, field: `body.${use.blockId}` })),
  ]
}
