import { Portrait } from '#components/site/picture.tsx'
import styles from './list-page.module.css'

type Props = { jobTitle: string; bio: string; pictureId: string | null }

/** Who a contributor is. */
export function Profile({ jobTitle, bio, pictureId }: Props) {
  if (!jobTitle && !bio && !pictureId) return null
  return (
    <div className={styles.profile}>
      {pictureId && <Portrait pictureId={pictureId} />}
      <div>
        {jobTitle && <p className={styles.jobTitle}>{jobTitle}</p>}
        {bio && <p className={styles.bio}>{bio}</p>}
      </div>
    </div>
  )
}
