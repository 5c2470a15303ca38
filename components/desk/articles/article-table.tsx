import { VisuallyHidden } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { ArticleLine } from '#components/desk/api/types.ts'
import { StatusMark } from '#components/desk/articles/status-mark.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'
import classes from './article-table.module.css'

type Props = { articles: ArticleLine[]; at: number }

/** One line an article: what a desk needs at a glance. `at` is the line the keyboard is on. */
export function ArticleTable({ articles, at }: Props) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Headline</th>
          <th scope="col">Section</th>
          <th scope="col">Who</th>
          <th scope="col">Last touched</th>
          <th scope="col">Due</th>
          <th scope="col" className={classes.number}>
            Words
          </th>
          <th scope="col">
            <VisuallyHidden>Picture</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article, index) => (
          <Line key={article.id} article={article} isHere={index === at} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ article, isHere }: { article: ArticleLine; isHere: boolean }) {
  const { site } = useSignedIn()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isHere) link.current?.focus()
  }, [isHere])
  return (
    <tr data-here={isHere || undefined}>
      <td className={classes.status}>
        <StatusMark status={article.status} />
      </td>
      <td className={classes.headline}>
        <Link ref={link} href={`/desk/articles/${article.id}`} className={classes.link} prefetch={false}>
          {article.headline || <i>No headline yet</i>}
        </Link>
        {article.kind !== 'news' && <span className={classes.kind}>{article.kind}</span>}
        {article.hasUnpublishedChanges && <span className={classes.changed}>unpublished changes</span>}
      </td>
      <td className={classes.section}>{article.section?.name}</td>
      <td className={classes.who}>{article.owner?.name}</td>
      <td className={classes.when}>
        <time dateTime={article.updatedAt}>{timeInWords(article.updatedAt, site)}</time>
      </td>
      <td className={classes.due}>
        {article.publishAt && <time dateTime={article.publishAt}>{timeInWords(article.publishAt, site)}</time>}
      </td>
      <td className={classes.number}>{article.words}</td>
      <td className={classes.picture}>
        {article.hasPicture && <IconPhoto size={15} stroke={1.5} role="img" aria-label="Has a picture" />}
      </td>
    </tr>
  )
}
