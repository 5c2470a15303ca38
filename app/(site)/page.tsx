import { dependsOn } from '#db/edition/reading.ts'

export const dynamic = 'force-dynamic'

export default function Page() {
  dependsOn('latest')
  return <h1>Dateline</h1>
}
