'use client'

import { Text, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { Picture } from '#components/desk/api/types.ts'
import { PageHead } from '#components/desk/page-head.tsx'
import { DropField } from '#components/desk/pictures/drop-field.tsx'
import { PictureDialog } from '#components/desk/pictures/picture-dialog.tsx'
import { PictureGrid } from '#components/desk/pictures/picture-grid.tsx'
import { UploadList } from '#components/desk/pictures/upload-list.tsx'
import { usePictures } from '#components/desk/pictures/use-pictures.ts'
import { useUploads } from '#components/desk/pictures/use-uploads.ts'
import { Screen } from '#components/desk/screen.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'

/** Every picture of the newsroom: found, added many at a time, and given its words. */
export function PictureLibrary() {
  const { permissions } = useSignedIn()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [opened, setOpened] = useState<Picture | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const library = usePictures(words)
  const { uploads, upload, forget } = useUploads(() => void library.refresh())
  useHotkeys([['/', () => search.current?.focus()]])

  if (!permissions.includes('picture:upload')) {
    return (
      <Screen>
        <PageHead title="Pictures" />
        <Text size="sm">The picture library is for reporters and editors.</Text>
      </Screen>
    )
  }
  return (
    <Screen>
      <PageHead title="Pictures">
        <TextInput
          ref={search}
          w={280}
          aria-label="Search pictures"
          placeholder="Search captions, credits, names  /"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </PageHead>
      <DropField many onFiles={upload} onReject={setProblem} compact />
      {problem && (
        <Text size="sm" c="light-dark(#a31f16, #ef8e86)" role="alert" mt={6}>
          {problem}
        </Text>
      )}
      <UploadList uploads={uploads} onForget={forget} />
      <div style={{ height: 18 }} />
      <PictureGrid library={library} chosen={[]} onChoose={setOpened} />
      {opened && (
        <PictureDialog
          key={opened.id}
          picture={opened}
          onClose={() => setOpened(null)}
          onSaved={() => {
            setOpened(null)
            void library.refresh()
          }}
        />
      )}
    </Screen>
  )
}
