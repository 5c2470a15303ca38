import { useState } from 'react'
import type { Contributor } from '#components/desk/api/types.ts'
import { useLists } from '#components/desk/api/use-lists.ts'
import { ContributorDialog, type ContributorInput } from '#components/desk/lists/contributor-dialog.tsx'
import { EntryTable } from '#components/desk/lists/entry-table.tsx'
import { contributorPath } from '#domain/article/address.ts'

const BLANK: ContributorInput = {
  id: null,
  slug: '',
  name: '',
  kind: 'person',
  jobTitle: '',
  bio: '',
  tag: '',
  pictureId: null,
}

export function ContributorList() {
  const { contributors } = useLists()
  const [open, setOpen] = useState<ContributorInput | null>(null)
  return (
    <>
      <EntryTable<Contributor>
        what="contributor"
        entries={[...contributors].sort((one, other) => one.name.localeCompare(other.name))}
        pathOf={contributorPath}
        onOpen={setOpen}
        onAdd={() => setOpen(BLANK)}
        columns={[
          { name: 'Kind', show: ({ kind, tag }) => (kind === 'agency' ? `Agency${tag ? ` (${tag})` : ''}` : 'Person') },
          { name: 'What they do', show: ({ jobTitle }) => jobTitle },
        ]}
      />
      {open && <ContributorDialog start={open} onClose={() => setOpen(null)} />}
    </>
  )
}
