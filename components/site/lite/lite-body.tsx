import type { ReactNode } from 'react'
import { InlineText } from '#components/site/article/inline-text.tsx'
import type { PublishedArticle } from '#domain/article/published.ts'
import type { Block, List, Paragraph, PictureUse } from '#domain/body/body.ts'
import type { Site } from '#domain/site/site.ts'
import { DATELINES } from '#domain/words/dateline.ts'
import { wordsOf } from '#domain/words/words.ts'

type Context = { article: PublishedArticle; site: Site }

/** The body as text. The switch is exhaustive, so that a new block cannot vanish here either. */
export function LiteBody({ article, site }: Context) {
  const { content } = article.body
  const opening = content.find((block) => block.type === 'paragraph')
  const [before, after] = DATELINES[site.datelineStyle]
  const place = article.dateline && `${before}${article.dateline.place}${after}`
  return content.map((block) => (
    <LiteBlock
      key={block.attrs.id}
      block={block}
      before={block === opening ? place : null}
      context={{ article, site }}
    />
  ))
}

type BlockProps = { block: Block; before: string | null; context: Context }

function LiteBlock({ block, before, context }: BlockProps): ReactNode {
  const words = wordsOf(context.site)
  switch (block.type) {
    case 'paragraph':
      return <Text paragraph={block} before={before} />
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const
      return (
        <Heading>
          <InlineText content={block.content} />
        </Heading>
      )
    }
    case 'bulletList':
    case 'orderedList':
      return <TextList list={block} />
    case 'blockquote':
      return (
        <blockquote>
          <Plain content={block.content} />
          {block.attrs.attribution && <p>— {block.attrs.attribution}</p>}
        </blockquote>
      )
    case 'pullQuote':
      // It repeats what the story says; those who count bytes read it once.
      return null
    case 'picture':
      return <PictureWords use={block.attrs} label={words.lite.picture} />
    case 'gallery':
      return block.attrs.pictures.map((use) => (
        <PictureWords key={use.pictureId} use={use} label={words.lite.picture} />
      ))
    case 'table':
      return <TextTable caption={block.attrs.caption} rows={block.content} />
    case 'embed':
      return (
        <p>
          <a href={block.attrs.url} rel="external noopener noreferrer">
            {block.attrs.title || block.attrs.url}
          </a>
        </p>
      )
    case 'relatedArticle': {
      const card = context.article.linked[block.attrs.articleId]
      return card ? (
        <p>
          {words.body.related}: <a href={card.path}>{card.headline}</a>
        </p>
      ) : null
    }
    case 'factBox':
      return (
        <section>
          <h2>{block.attrs.title || words.body.facts}</h2>
          <Plain content={block.content} />
        </section>
      )
    case 'keyPoints':
      return (
        <ul>
          {block.attrs.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )
    case 'qa':
      return (
        <section>
          <h2>{block.attrs.question}</h2>
          <Plain content={block.content} />
        </section>
      )
    case 'timeline':
      return (
        <ul>
          {block.attrs.events.map(({ when, title, text }) => (
            <li key={`${when} ${title}`}>{[when, title, text].filter(Boolean).join(' – ')}</li>
          ))}
        </ul>
      )
    case 'divider':
      return <hr />
    case 'unconverted':
      return null
    default:
      return block satisfies never
  }
}

function PictureWords({ use, label }: { use: PictureUse; label: string }) {
  const said = [use.caption || use.alt, use.credit].filter(Boolean).join(' / ')
  return said === '' ? null : (
    <p>
      [{label}: {said}]
    </p>
  )
}

type Rows = Extract<Block, { type: 'table' }>['content']

function TextTable({ caption, rows }: { caption: string; rows: Rows }) {
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
          <tr key={index}>
            {row.content.map((cell, place) => {
              const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
                <Cell key={place} colSpan={cell.attrs.colspan} rowSpan={cell.attrs.rowspan}>
                  {cell.content.map((paragraph) => (
                    <InlineText key={paragraph.attrs.id} content={paragraph.content} />
                  ))}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Text({ paragraph, before = null }: { paragraph: Paragraph; before?: string | null }) {
  if (!paragraph.content?.length && !before) return null
  return (
    <p>
      {before}
      <InlineText content={paragraph.content} />
    </p>
  )
}

function TextList({ list }: { list: List }): ReactNode {
  const Tag = list.type === 'bulletList' ? 'ul' : 'ol'
  return (
    <Tag>
      {list.content.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <li key={index}>
          <Plain content={item.content} />
        </li>
      ))}
    </Tag>
  )
}

function Plain({ content }: { content: (Paragraph | List)[] }): ReactNode {
  return content.map((block) =>
    block.type === 'paragraph' ? (
      <Text key={block.attrs.id} paragraph={block} />
    ) : (
      <TextList key={block.attrs.id} list={block} />
    ),
  )
}
