import type { Mark } from '#domain/body/body.ts'
import type { Node, Tree } from './html-tree.ts'
import type { Sink } from './sink.ts'

/** What is known of a piece of HTML besides its text. */
export type HtmlSource = {
  /** What relative addresses are relative to; empty if that is unknown. */
  baseUrl: string
  /** WordPress: `[gallery]` and its like are markup. */
  hasShortcodes: boolean
  /** WordPress's old editor: paragraphs are blank lines, not elements. */
  hasBlankLineParagraphs: boolean
  /** The picture in our library that this image became, or why there is none. */
  pictureOf: (image: ImageSource) => PictureFound | { missing: string }
  /** The images a `[gallery]` shows: by attachment ids, or (none given) all that hang on the article. */
  galleryOf: (ids: readonly string[]) => Image[]
}
export type ImageSource = { src: string; attachmentId: string }
export type PictureFound = { pictureId: string; alt: string; caption: string; credit: string }
/** An image as a page shows it, with the words that stand under it. */
export type Image = ImageSource & { alt: string; caption: string; credit: string }

/** Where the walk is: the marks around it, how deep, and whether white space counts. */
export type Place = { marks: readonly Mark[]; depth: number; listLevel: number; isPreformatted: boolean }

/** What stays the same during one conversion, and the walk itself, for converters that have children. */
export type Conversion = {
  archive: HtmlSource
  tree: Tree
  notes: Set<string>
  flow: (nodes: readonly Node[], sink: Sink, place: Place) => void
}
