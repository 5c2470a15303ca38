import { Button, Group, Modal, Text, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Picture } from '#components/desk/api/types.ts'
import { DropField } from '#components/desk/pictures/drop-field.tsx'
import { PictureGrid } from '#components/desk/pictures/picture-grid.tsx'
import { UploadList } from '#components/desk/pictures/upload-list.tsx'
import { usePictures } from '#components/desk/pictures/use-pictures.ts'
import { useUploads } from '#components/desk/pictures/use-uploads.ts'

type Props = { many: boolean; files: File[]; onDone: (pictures: Picture[]) => void }

/** Uploads pictures or takes some of the library. One picture is chosen at once, several with a button. */
export function PicturePicker({ many, files, onDone }: Props) {
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Picture[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const library = usePictures(words)
  const { uploads, upload, forget } = useUploads((picture) => {
    if (!many) return onDone([picture])
    setChosen((before) => [...before, picture])
    void library.refresh()
  })
  const began = useRef(false)
  useEffect(() => {
    if (began.current || files.length === 0) return
    began.current = true
    upload(files)
  }, [files, upload])

  const toggle = (picture: Picture) => {
    if (!many) return onDone([picture])
    const without = chosen.filter(({ id }) => id !== picture.id)
    setChosen(without.length === chosen.length ? [...chosen, picture] : without)
  }
  return (
    <Modal opened onClose={() => onDone([])} title={many ? 'Pictures' : 'Picture'} size="xl">
      <DropField many={many} onFiles={upload} onReject={setProblem} compact />
      {problem && (
        <Text size="sm" c="light-dark(#a31f16, #ef8e86)" role="alert" mt={6}>
          {problem}
        </Text>
      )}
      <UploadList uploads={uploads} onForget={forget} />
      <Group my="sm" gap="sm">
        <TextInput
          flex={1}
          aria-label="Search the library"
          placeholder="Search captions, credits, names"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          data-autofocus
        />
        {many && (
          <Button disabled={chosen.length === 0} onClick={() => onDone(chosen)}>
            {chosen.length === 1 ? 'Use 1 picture' : `Use ${chosen.length} pictures`}
          </Button>
        )}
      </Group>
      <PictureGrid library={library} chosen={chosen.map(({ id }) => id)} onChoose={toggle} />
    </Modal>
  )
}
