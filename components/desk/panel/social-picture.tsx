import { Button, Group, Input } from '@mantine/core'
import { useArticle } from '#components/desk/article/article-context.ts'
import { PictureWords } from '#components/desk/editor/blocks/picture-words.tsx'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import { PictureImage } from '#components/desk/pictures/picture-image.tsx'
import { pictureUseOf } from '#components/desk/pictures/picture-use-of.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import classes from './lead-picture.module.css'

/** The picture that goes out with a shared link, where the one that is made by itself is not wanted. */
export function SocialPicture() {
  const { content, set, isReadOnly } = useArticle()
  const { permissions } = useSignedIn()
  const { pickPictures } = useDialogs()
  const use = content.socialPicture ?? null
  const choose = async () => {
    const [picture] = await pickPictures({ many: false, files: [] })
    if (picture) set({ socialPicture: pictureUseOf(picture) })
  }
  const mayChoose = !isReadOnly && permissions.includes('picture:upload')
  return (
    <Input.Wrapper
      label="Picture for social networks"
      description="Empty: one is made from the headline and the lead picture soon after publication."
      labelElement="div"
      size="xs"
    >
      <div id="field-socialPicture" tabIndex={-1} className={use ? classes.lead : undefined}>
        {use && (
          <>
            <PictureImage key={use.pictureId} id={use.pictureId} alt={use.alt} width={640} className={classes.image} />
            <PictureWords
              use={use}
              readOnly={isReadOnly}
              onChange={(change) => set({ socialPicture: { ...use, ...change } })}
            />
          </>
        )}
        {!isReadOnly && (
          <Group gap="xs" mt={6}>
            {mayChoose && (
              <Button variant={use ? 'default' : 'subtle'} size="compact-xs" onClick={() => void choose()}>
                {use ? 'Replace' : 'Choose a picture'}
              </Button>
            )}
            {use && (
              <Button variant="subtle" color="gray" size="compact-xs" onClick={() => set({ socialPicture: null })}>
                Remove
              </Button>
            )}
          </Group>
        )}
      </div>
    </Input.Wrapper>
  )
}
