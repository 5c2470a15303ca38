import { CloseButton, Progress, Text } from '@mantine/core'
import type { Upload } from '#components/desk/pictures/use-uploads.ts'
import classes from './upload-list.module.css'

type Props = { uploads: readonly Upload[]; onForget: (key: number) => void }

/** How far each file is; each can be stopped. */
export function UploadList({ uploads, onForget }: Props) {
  if (uploads.length === 0) return null
  return (
    <ul className={classes.uploads} aria-label="Uploads">
      {uploads.map(({ key, name, share, problem }) => (
        <li key={key} className={classes.upload}>
          <Text size="sm" truncate>
            {name}
          </Text>
          {problem ? (
            <Text size="sm" c="light-dark(#a31f16, #ef8e86)" role="alert">
              {problem}
            </Text>
          ) : (
            <Progress
              value={share * 100}
              aria-label={`${name}: ${Math.round(share * 100)} %`}
              striped={share === 1}
              animated={share === 1}
            />
          )}
          <CloseButton
            size="sm"
            aria-label={problem ? `Put ${name} away` : `Stop ${name}`}
            onClick={() => onForget(key)}
          />
        </li>
      ))}
    </ul>
  )
}
