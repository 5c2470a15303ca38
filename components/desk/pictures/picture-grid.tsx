import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import type { Picture } from '#components/desk/api/types.ts'
import { PictureImage } from '#components/desk/pictures/picture-image.tsx'
import type { usePictures } from '#components/desk/pictures/use-pictures.ts'
import classes from './picture-grid.module.css'

type Props = {
  library: ReturnType<typeof usePictures>
  chosen: readonly string[]
  onChoose: (picture: Picture) => void
}

/** The library as a contact sheet. */
export function PictureGrid({ library, chosen, onChoose }: Props) {
  const { pictures, isReady, problem, hasMore, more } = library
  return (
    <>
      {problem && <Text role="alert">{problem.message}</Text>}
      {isReady && pictures.length === 0 && (
        <Text c="var(--desk-quiet)" size="sm" my="lg">
          No pictures here yet.
        </Text>
      )}
      <ul className={classes.grid}>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <UnstyledButton
              className={classes.picture}
              aria-pressed={chosen.includes(picture.id)}
              onClick={() => onChoose(picture)}
            >
              <PictureImage id={picture.id} alt="" width={320} className={classes.image} />
              <span className={classes.words}>{picture.caption || picture.originalName}</span>
              <span className={classes.credit}>
                {picture.credit || 'No credit'} · {picture.width} × {picture.height}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Group justify="center" mt="md">
          <Button variant="default" onClick={() => more()}>
            More
          </Button>
        </Group>
      )}
    </>
  )
}
