import { Modal, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useState } from 'react'
import useSWR from 'swr'
import type { ArticleLines } from '#components/desk/api/types.ts'
import { STATUS_NAMES } from '#components/desk/articles/status-names.ts'
import { useNewArticle } from '#components/desk/articles/use-new-article.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { roomsFor } from '#components/desk/shell/rooms.ts'
import classes from './command-palette.module.css'

type Props = { onClose: () => void }
type Choice = { key: string; name: string; note: string; run: () => void }

/** Type a few letters, press Enter: any article, any room, a new article. */
export function CommandPalette({ onClose }: Props) {
  const { permissions } = useSignedIn()
  const router = useRouter()
  const newArticle = useNewArticle()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const [asked] = useDebouncedValue(words.trim(), 150)
  const { data } = useSWR<ArticleLines>(`articles?q=${encodeURIComponent(asked)}`)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts at its first answer
  useEffect(() => setAt(0), [asked])

  const has = (name: string) => name.toLowerCase().includes(words.trim().toLowerCase())
  const choices: Choice[] = [
    ...(permissions.includes('article:create') && has('New article')
      ? [{ key: 'new', name: 'New article', note: 'Start writing', run: newArticle }]
      : []),
    ...roomsFor(permissions)
      .filter(({ name }) => has(name))
      .map(({ href, name }) => ({ key: href, name, note: 'Go to', run: () => router.push(href) })),
    ...(data?.articles ?? []).slice(0, 8).map((article) => ({
      key: article.id,
      name: article.headline || 'No headline yet',
      note: STATUS_NAMES[article.status],
      run: () => router.push(`/desk/articles/${article.id}`),
    })),
  ]
  const choose = (choice: Choice | undefined) => {
    if (!choice) return
    onClose()
    choice.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((now) => Math.min(now + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(now - 1, 0))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(choices[at])
    else return
    event.preventDefault()
  }

  return (
    <Modal.Root opened onClose={onClose} yOffset="12vh">
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label="Find or do anything">
        <TextInput
          size="md"
          variant="unstyled"
          className={classes.question}
          placeholder="Find an article, go anywhere"
          aria-label="Find an article, go anywhere"
          role="combobox"
          aria-expanded={true}
          aria-controls="palette-choices"
          aria-activedescendant={choices[at] ? `palette-${choices[at].key}` : undefined}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          data-autofocus
        />
        <div id="palette-choices" role="listbox" aria-label="Choices" className={classes.choices}>
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled where the focus is, in the field
            <div
              key={choice.key}
              id={`palette-${choice.key}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={classes.choice}
              onClick={() => choose(choice)}
            >
              <span className={classes.words}>{choice.name}</span>
              <span className={classes.note}>{choice.note}</span>
            </div>
          ))}
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}
