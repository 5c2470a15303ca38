import { Select, Stack, TextInput } from '@mantine/core'
import { useLists } from '#components/desk/api/use-lists.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { LeadPicture } from '#components/desk/panel/lead-picture.tsx'
import { PickMany } from '#components/desk/panel/pick-many.tsx'
import { useAdding } from '#components/desk/panel/use-adding.ts'
import { KINDS, LIMITS } from '#domain/article/content.ts'

const URGENCIES = [
  ['1', '1 – flash'],
  ['2', '2 – urgent'],
  ['3', '3 – important'],
  ['4', '4 – normal'],
  ['5', '5 – routine'],
  ['6', '6'],
  ['7', '7'],
  ['8', '8 – can wait'],
].map(([value, label]) => ({ value: value ?? '', label: label ?? '' }))

const ZONES = Intl.supportedValuesOf('timeZone')

/** Where it stands in the paper, whose it is, what it is about, its picture. */
export function StoryFields() {
  const { content, urgency, set, setUrgency, isReadOnly } = useArticle()
  const { sections, topics, contributors } = useLists()
  const { addTopic, addPerson } = useAdding()
  const agencies = contributors.filter(({ kind }) => kind === 'agency')
  return (
    <Stack gap="sm">
      <Select
        id="field-section"
        label="Section"
        placeholder="Choose"
        searchable
        data={sections.map(({ id, name }) => ({ value: id, label: name }))}
        value={content.section || null}
        onChange={(section) => set({ section: section ?? '' })}
        readOnly={isReadOnly}
      />
      <Select
        id="field-kind"
        label="Kind"
        data={KINDS.map((kind) => ({ value: kind, label: `${kind[0]?.toUpperCase()}${kind.slice(1)}` }))}
        value={content.kind}
        onChange={(value) => set({ kind: KINDS.find((kind) => kind === value) ?? content.kind })}
        allowDeselect={false}
        readOnly={isReadOnly}
      />
      <PickMany
        id="field-bylines"
        label="Byline"
        placeholder="Who wrote it"
        options={contributors.map(({ id, name, kind, jobTitle }) => ({
          id,
          name,
          note: kind === 'agency' ? 'agency' : jobTitle,
        }))}
        value={content.bylines}
        onChange={(bylines) => set({ bylines: bylines.slice(0, 20) })}
        onAdd={addPerson}
        readOnly={isReadOnly}
      />
      <TextInput
        id="field-dateline"
        label="Dateline"
        description={content.dateline?.place ? `${content.dateline.place.toUpperCase()} — …` : undefined}
        placeholder="Where it was written"
        maxLength={LIMITS.place}
        value={content.dateline?.place ?? ''}
        onChange={(event) => {
          const place = event.currentTarget.value
          set({ dateline: place ? { ...content.dateline, place } : null })
        }}
        readOnly={isReadOnly}
      />
      {content.dateline && (
        <Select
          id="field-dateline-zone"
          label="Clock there"
          description="Readers can see times as they were where the story is from."
          placeholder="The paper’s own"
          clearable
          searchable
          limit={50}
          data={ZONES}
          value={content.dateline.timeZone ?? null}
          onChange={(timeZone) => {
            const { place } = content.dateline!
            set({ dateline: timeZone ? { place, timeZone } : { place } })
          }}
          readOnly={isReadOnly}
        />
      )}
      <Select
        id="field-source"
        label="Agency the copy came from"
        placeholder="Our own"
        clearable
        searchable
        data={agencies.map(({ id, name, tag }) => ({ value: id, label: tag ? `${name} (${tag})` : name }))}
        value={content.source}
        onChange={(source) => set({ source })}
        readOnly={isReadOnly}
      />
      <PickMany
        id="field-topics"
        label="Topics, most important first"
        placeholder="What it is about"
        options={topics}
        value={content.topics}
        onChange={(ids) => set({ topics: ids.slice(0, 30) })}
        onAdd={addTopic}
        readOnly={isReadOnly}
      />
      <LeadPicture />
      <Select
        id="field-urgency"
        label="Urgency"
        data={URGENCIES}
        value={String(urgency)}
        onChange={(value) => value && setUrgency(Number(value))}
        allowDeselect={false}
        readOnly={isReadOnly}
      />
    </Stack>
  )
}
