import { BlockText } from '#components/desk/editor/blocks/block-text.tsx'
import type { PictureUse } from '#domain/body/body.ts'
import classes from './blocks.module.css'

type Props = { use: PictureUse; onChange: (change: Partial<PictureUse>) => void; readOnly: boolean }

/** The words that stand with a picture here: caption, credit, and what it shows for those who cannot see it. */
export function PictureWords({ use, onChange, readOnly }: Props) {
  return (
    <div>
      <BlockText
        label="Caption"
        className={classes.caption}
        value={use.caption}
        maxLength={1_000}
        readOnly={readOnly}
        onChange={(caption) => onChange({ caption })}
      />
      <BlockText
        label="Credit – whose picture it is"
        className={classes.attribution}
        value={use.credit}
        maxLength={200}
        isWanted
        readOnly={readOnly}
        onChange={(credit) => onChange({ credit })}
      />
      <BlockText
        label="Alt text – what it shows, for those who cannot see it"
        className={classes.attribution}
        value={use.alt}
        maxLength={500}
        isWanted
        readOnly={readOnly}
        onChange={(alt) => onChange({ alt })}
      />
    </div>
  )
}
