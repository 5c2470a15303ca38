'use client'

import { Anchor, Loader, Text } from '@mantine/core'
import Link from 'next/link'
import useSWR from 'swr'
import type { ApiProblem } from '#components/desk/api/request.ts'
import type { ArticleAnswer } from '#components/desk/api/types.ts'
import { ArticleEditor } from '#components/desk/article/article-editor.tsx'
import classes from './article-editor.module.css'

/** One article at the desk: reads it, then opens the editor on it. */
export function ArticleDesk({ id }: { id: string }) {
  const { data, error, mutate } = useSWR<ArticleAnswer, ApiProblem>(`articles/${id}`)
  if (data) return <ArticleEditor answer={data} refresh={mutate} />
  return (
    <div className={classes.waiting}>
      {error ? (
        <Text role="alert">
          {error.status === 404 ? 'There is no such article, or it is not yours to read.' : error.message}{' '}
          <Anchor component={Link} href="/desk">
            Back to the list
          </Anchor>
        </Text>
      ) : (
        <Loader size="sm" aria-label="Opening the article" />
      )}
    </div>
  )
}
