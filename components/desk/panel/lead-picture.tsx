import { Button, Group, Input } from '@mantine/core'
import { showProblem } from '#components/desk/api/problem-notice.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { PictureWords } from '#components/desk/editor/blocks/picture-words.tsx'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import { DropField } from '#components/desk/pictures/drop-field.tsx'
import { PictureImage } from '#components/desk/pictures/picture-image.tsx'
import { pictureUseOf } from '#components/desk/pictures/picture-use-of.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import classes from './lead-picture.module.css'

/** The picture above the text, and the words that stand with it. */
export function LeadPicture() {
  const { content, set, isReadOnly } = useArticle()
  const { permissions } = useSignedIn()
  const { pickPictures } = useDialogs()
  const use = content.leadPicture
  const choose = async (files: File[] = []) => {
    const [picture] = await pickPictures({ many: false, files })
    if (picture) set({ leadPicture: pictureUseOf(picture) })
  }
  const mayChoose = !isReadOnly && permissions.includes('picture:upload')
  return (
    <Input.Wrapper label="Lead picture" labelElement="div" size="xs">
      {use ? (
        <div className={classes.lead}>
          <PictureImage key={use.pictureId} id={use.pictureId} alt={use.alt} width={640} className={classes.image} />
          <div id="field-leadPicture" tabIndex={-1}>
            <PictureWords
              use={use}
              readOnly={isReadOnly}
              onChange={(change) => set({ leadPicture: { ...use, ...change } })}
            />
          </div>
          {!isReadOnly && (
            <Group gap="xs" mt={6}>
              {mayChoose && (
                <Button variant="default" size="compact-xs" onClick={() => void choose()}>
                  Replace
                </Button>
              )}
              <Button variant="subtle" color="gray" size="compact-xs" onClick={() => set({ leadPicture: null })}>
                Remove
              </Button>
            </Group>
          )}
        </div>
      ) : (
        mayChoose && (
          <div id="field-leadPicture" tabIndex={-1}>
            <DropField
              many={false}
              compact
              onFiles={(files) => void choose(files)}
              onReject={(message) =>
                showProblem('Not a picture we can use', { code: 'rejected', status: 0, message, facts: {} })
              }
            />
            <Button variant="subtle" size="compact-xs" mt={4} onClick={() => void choose()}>
              Choose from the library
            </Button>
          </div>
        )
      )}
    </Input.Wrapper>
  )
}
