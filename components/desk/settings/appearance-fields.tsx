import { Button, ColorInput, Input } from '@mantine/core'
import { useState } from 'react'
import { PictureImage } from '#components/desk/pictures/picture-image.tsx'
import { PicturePicker } from '#components/desk/pictures/picture-picker.tsx'
import type { FieldsProps } from '#components/desk/settings/site-form.ts'
import { accentOnDark, isReadableAccent } from '#domain/site/accent.ts'
import classes from './settings.module.css'

export function AppearanceFields({ form }: FieldsProps) {
  const [isPicking, setPicking] = useState(false)
  const { wordmark, name, accent } = form.getValues()
  return (
    <>
      <Input.Wrapper
        label="Wordmark"
        description="A picture in place of the name in the masthead: dark on white or on nothing, wider than tall."
        error={form.errors.wordmark}
        labelElement="div"
      >
        {wordmark && (
          <div className={classes.wordmark}>
            <PictureImage id={wordmark} alt={name} width={320} className={classes.wordmarkImage ?? ''} />
          </div>
        )}
        <div className={classes.buttons}>
          <Button variant="default" size="compact-sm" onClick={() => setPicking(true)}>
            {wordmark ? 'Choose another picture' : 'Choose a picture'}
          </Button>
          {wordmark && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onClick={() => form.setFieldValue('wordmark', null)}
            >
              Set the name in type
            </Button>
          )}
        </div>
      </Input.Wrapper>
      <ColorInput
        label="Colour of the paper"
        description="For the rule over the masthead, links and marks. Empty: the house’s own."
        format="hex"
        eyeDropperButtonProps={{ 'aria-label': 'Take a colour from the screen' }}
        placeholder="#0d5a73"
        swatches={['#0d5a73', '#9c2f35', '#1f5673', '#2c6e3f', '#45489a', '#7b3f72', '#8a4b12']}
        {...form.getInputProps('accent')}
      />
      <AccentPreview accent={accent} name={name} />
      {isPicking && (
        <PicturePicker
          many={false}
          files={[]}
          onDone={([picture]) => {
            setPicking(false)
            if (picture) form.setFieldValue('wordmark', picture.id)
          }}
        />
      )}
    </>
  )
}

const IS_COLOUR = /^#[0-9a-f]{6}$/i

/** The colour as words on the paper, by day and by night. */
function AccentPreview({ accent, name }: { accent: string; name: string }) {
  if (!IS_COLOUR.test(accent)) return null
  const isReadable = isReadableAccent(accent)
  return (
    <div className={classes.accents}>
      <Sample paper="#fdfcf8" ink="#191817" colour={accent} name={name} when="Light" />
      <Sample paper="#161514" ink="#efece5" colour={accentOnDark(accent)} name={name} when="Dark" />
      {!isReadable && (
        <p className={classes.warning} role="status">
          Too pale to be read on light paper. Take a stronger one.
        </p>
      )}
    </div>
  )
}

type SampleProps = { paper: string; ink: string; colour: string; name: string; when: string }

function Sample({ paper, ink, colour, name, when }: SampleProps) {
  return (
    <figure className={classes.sample} style={{ background: paper, color: ink, borderTopColor: colour }}>
      <p className={classes.sampleName}>{name}</p>
      <p style={{ color: colour }}>
        {when}: {colour}
      </p>
    </figure>
  )
}
