import type { ReactNode } from 'react'
import type { PictureAddress } from '#components/site/picture.tsx'
import { placePath, placeSlugOf } from '#domain/article/address.ts'
import type { PublishedArticle, PublishedPicture } from '#domain/article/published.ts'
import type { Block, List, Paragraph, PictureUse } from '#domain/body/body.ts'
import type { Site } from '#domain/site/site.ts'
import { DATELINES } from '#domain/words/dateline.ts'
import { wordsOf } from '#domain/words/words.ts'
import { Embed, FactBox, KeyPoints, PullQuote, QuestionAndAnswer, Quote, RelatedArticle, Timeline } from './blocks.tsx'
import styles from './body.module.css'
import { Figure } from './figure.tsx'
import { InlineText } from './inline-text.tsx'
import { Table } from './table.tsx'

type Context = { article: PublishedArticle; site: Site; address: PictureAddress }

/** The body of an article. The switch is exhaustive, so that a new block cannot vanish. */
export function Body({ article, site, address }: Context) {
  const { content } = article.body
  const opening = content.find((block) => block.type === 'paragraph')
  return (
    <div className={styles.body} data-kind={article.kind} data-body="">
      {article.dateline && !opening && <p>{dateline(article.dateline.place, site)}</p>}
      {content.map((block) => (
        <BodyBlock
          key={block.attrs.id}
          block={block}
          before={block === opening && article.dateline ? dateline(article.dateline.place, site) : null}
          context={{ article, site, address }}
        />
      ))}
    </div>
  )
}

/** Where the story was written, run into its first paragraph as the house writes it: "WASHINGTON — ". */
function dateline(place: string, { datelineStyle }: Site): ReactNode {
  const [before, after] = DATELINES[datelineStyle]
  return (
    <>
      {before}
      <span className={styles.dateline}>
        <PlaceLink place={place} />
      </span>
      {after}
    </>
  )
}

type BlockProps = { block: Block; before: ReactNode; context: Context }

function BodyBlock({ block, before, context }: BlockProps): ReactNode {
  const words = wordsOf(context.article, context.site).body
  switch (block.type) {
    case 'paragraph':
      return <TextParagraph paragraph={block} before={before} />
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const
      return (
        <Heading id={block.attrs.id}>
          <InlineText content={block.content} />
        </Heading>
      )
    }
    case 'bulletList':
    case 'orderedList':
      return <TextList list={block} />
    case 'blockquote':
      return (
        <Quote id={block.attrs.id} attribution={block.attrs.attribution}>
          <Plain content={block.content} />
        </Quote>
      )
    case 'pullQuote':
      return <PullQuote {...block.attrs} />
    case 'picture':
      return <BodyPicture use={block.attrs} place={block.attrs.size} context={context} id={block.attrs.id} />
    case 'gallery':
      return (
        <section className={styles.gallery} id={block.attrs.id} aria-label={words.pictures}>
          {block.attrs.pictures.map((use) => (
            <BodyPicture key={use.pictureId} use={use} place="gallery" context={context} />
          ))}
        </section>
      )
    case 'table':
      return <Table id={block.attrs.id} caption={block.attrs.caption} rows={block.content} label={words.table} />
    case 'embed':
      return <Embed {...block.attrs} words={words} />
    case 'relatedArticle': {
      const card = context.article.linked[block.attrs.articleId]
      return card ? <RelatedArticle card={card} site={context.site} /> : null
    }
    case 'factBox':
      return (
        <FactBox id={block.attrs.id} title={block.attrs.title} label={words.facts}>
          <Plain content={block.content} />
        </FactBox>
      )
    case 'keyPoints':
      return <KeyPoints {...block.attrs} title={words.keyPoints} />
    case 'qa':
      return (
        <QuestionAndAnswer id={block.attrs.id} question={block.attrs.question}>
          <Plain content={block.content} />
        </QuestionAndAnswer>
      )
    case 'timeline':
      return <Timeline {...block.attrs} />
    case 'divider':
      return <hr id={block.attrs.id} />
    case 'unconverted':
      // What an import could not turn into a block is for the desk; readers never see it.
      return null
    default:
      return block satisfies never
  }
}

/** Empty paragraphs are an editor's way of making room; the paper makes its own. */
function TextParagraph({ paragraph, before }: { paragraph: Paragraph; before?: ReactNode }) {
  if (!paragraph.content?.length && !before) return null
  return (
    <p id={paragraph.attrs.id}>
      {before}
      <InlineText content={paragraph.content} />
    </p>
  )
}

function TextList({ list }: { list: List }): ReactNode {
  const Tag = list.type === 'bulletList' ? 'ul' : 'ol'
  return (
    <Tag id={list.attrs.id}>
      {list.content.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <li key={index}>
          <Plain content={item.content} />
        </li>
      ))}
    </Tag>
  )
}

/** What may stand inside a box: paragraphs and lists. */
function Plain({ content }: { content: (Paragraph | List)[] }): ReactNode {
  return content.map((block) =>
    block.type === 'paragraph' ? (
      <TextParagraph key={block.attrs.id} paragraph={block} />
    ) : (
      <TextList key={block.attrs.id} list={block} />
    ),
  )
}

const SIZES = {
  column: '(min-width: 64rem) 38rem, 88vw',
  wide: '(min-width: 64rem) 60rem, 88vw',
  gallery: '(min-width: 64rem) 60rem, 88vw',
} as const

type BodyPictureProps = { use: PictureUse; place: keyof typeof SIZES; context: Context; id?: string }

/** A picture whose file is gone from the edition is left out: better nothing than a hole. */
function BodyPicture({ use, place, context, id }: BodyPictureProps) {
  const file = context.article.pictures[use.pictureId]
  if (!file) return null
  const picture: PublishedPicture = { ...use, ...file }
  return (
    <Figure
      picture={picture}
      place={place}
      sizes={SIZES[place]}
      site={context.site}
      address={context.address}
      {...(id && { id })}
    />
  )
}

/** Leads to what else was written there. */
function PlaceLink({ place }: { place: string }): ReactNode {
  const slug = placeSlugOf(place)
  return slug ? <a href={placePath(slug)}>{place}</a> : place
}
