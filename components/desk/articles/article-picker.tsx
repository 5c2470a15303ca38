import { Modal, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type KeyboardEvent, useRef, useState } from 'react'
import useSWR from 'swr'
import type { ArticleLine, ArticleLines } from '#components/desk/api/types.ts'
import { StatusMark } from '#components/desk/articles/status-mark.tsx'
import classes from './article-picker.module.css'

type Props = {
  /** The article it is chosen for, if it is for one: nothing stands beside itself. */
  besides?: string
  onDone: (article: ArticleLine | null) => void
}

/** Finds one article by its words. Arrow keys go through what was found, Enter takes the first. */
export function ArticlePicker({ besides, onDone }: Props) {
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), 200)
  const { data } = useSWR<ArticleLines>(`articles?q=${encodeURIComponent(asked)}`)
  const found = data?.articles.filter(({ id }) => id !== besides) ?? []
  const isCurrent = asked === words.trim()
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const go = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const places: (HTMLElement | null)[] = [search.current, ...(list.current?.querySelectorAll('button') ?? [])]
    places[places.indexOf(document.activeElement as HTMLElement) + step]?.focus()
  }
  return (
    <Modal opened onClose={() => onDone(null)} title="Choose an article" size="lg">
      <TextInput
        ref={search}
        aria-label="Search articles"
        placeholder="Words of its headline"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && isCurrent && found[0]) onDone(found[0])
          else go(event)
        }}
        data-autofocus
      />
      {data && found.length === 0 && <p className={classes.none}>No article has these words.</p>}
      <ul className={classes.articles} ref={list}>
        {found.map((article) => (
          <li key={article.id}>
            <UnstyledButton className={classes.article} onClick={() => onDone(article)} onKeyDown={go}>
              <span className={classes.headline}>{article.headline || 'No headline yet'}</span>
              <StatusMark status={article.status} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
