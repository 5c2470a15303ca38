/** What an archive file says, whatever its format: the shapes that importing works with. Ids are the file's own. */

/** An article as another system kept it. Not yet ours: references are keys of the lists beside it. */
export type ArchiveArticle = {
  /** Unique within its origin and stable between exports. */
  originId: string
  headline: string
  standfirst: string
  slug: string
  lang: string
  kind: 'news' | 'gallery'
  /** Keys of contributors, in order. */
  bylines: string[]
  /** Key of the agency contributor it came from. */
  source: string | null
  /** Key of a section; null if the archive names none. */
  section: string | null
  /** Keys of topics. */
  topics: string[]
  place: string
  urgency: number | null
  html: string
  isWordPress: boolean
  /** What relative addresses in `html` are relative to; empty if unknown. */
  baseUrl: string
  /** Id, among `pictures`, of the picture that leads. */
  leadPicture: string | null
  canonicalUrl: string
  /** Paths on our site that should lead to it. */
  oldPaths: string[]
  /** Whether it was before readers in its old home, so that `--publish` may put it before ours. */
  wasPublic: boolean
  createdAt: Date | null
  publishedAt: Date | null
  updatedAt: Date | null
  /** What an editor should know: why it is not public, editorial notes, usage terms. */
  notes: string[]
}

export type ArchiveContributor = { key: string; name: string; slug: string; kind: 'person' | 'agency'; tag: string }
export type ArchiveTerm = { key: string; name: string; slug: string }

/** A picture an archive names; its file may or may not stand beside the archive. */
export type ArchivePicture = {
  /** Unique within the archive: an attachment id, a uri. */
  id: string
  /** Addresses it is known by, the best rendition first. */
  addresses: string[]
  /** The article it hangs on, by `originId`; empty if none. */
  articleId: string
  alt: string
  caption: string
  credit: string
}

/** Something in the file that is not brought in, and why. */
export type Skipped = { what: string; why: string }

export type Archive = {
  format: 'wordpress' | 'ninjs'
  /** Names the place the archive came from; with `originId` it makes importing twice change nothing. */
  origin: string
  articles: ArchiveArticle[]
  contributors: ArchiveContributor[]
  sections: ArchiveTerm[]
  topics: ArchiveTerm[]
  pictures: ArchivePicture[]
  skipped: Skipped[]
  /** Counts of things left out on purpose, such as readers' comments. */
  leftOut: Record<string, number>
}
