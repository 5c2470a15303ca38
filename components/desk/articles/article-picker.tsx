import { Modal, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import useSWR from 'swr'
import type { ArticleLine, ArticleLines } from '#components/desk/api/types.ts'
import { StatusMark } from '#components/desk/articles/status-mark.tsx'
import classes from './article-picker.module.css'

type Props = { onDone: (article: ArticleLine | null) => void }

/** Finds one article by its words. */
export function ArticlePicker({ onDone }: Props) {
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), 200)
  const { data } = useSWR<ArticleLines>(`articles?q=${encodeURIComponent(asked)}`)
  return (
    <Modal opened onClose={() => onDone(null)} title="Choose an article" size="lg">
      <TextInput
        aria-label="Search articles"
        placeholder="Words of its headline"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        data-autofocus
      />
      <ul className={classes.articles}>
        {data?.articles.map((article) => (
          <li key={article.id}>
            <UnstyledButton className={classes.article} onClick={() => onDone(article)}>
              <span className={classes.headline}>{article.headline || 'No headline yet'}</span>
              <StatusMark status={article.status} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
