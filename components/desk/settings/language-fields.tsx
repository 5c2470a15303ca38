import { SegmentedControl, Select, TextInput } from '@mantine/core'
import type { FieldsProps } from '#components/desk/settings/site-form.ts'
import { DATELINE_STYLES, type Site } from '#domain/site/site.ts'
import { clockOf, dateOf, longDateOf, momentOf } from '#domain/time/house-time.ts'
import { DATELINES } from '#domain/words/dateline.ts'
import { CLOCKS, DATE_STYLES } from '#domain/words/times.ts'
import { INTERFACE_LANGUAGES, wordsOf } from '#domain/words/words.ts'
import classes from './settings.module.css'

/** An instant whose day and month cannot be mistaken for each other. */
const EXAMPLE = new Date('2026-08-31T00:35:00Z')
const ZONES = Intl.supportedValuesOf('timeZone')
const OTHER_LANGUAGES = ['de', 'es', 'fr', 'id', 'it', 'ja', 'pt', 'th', 'vi', 'zh']

export function LanguageFields({ form, isFixed }: FieldsProps) {
  const site = form.getValues()
  const choose = (lang: string | null) => {
    if (!lang) return
    // A language comes with its customary clock; who wants another chooses it after.
    form.setValues({ lang, clock: lang.startsWith('ko') ? '12' : '24' })
  }
  return (
    <>
      <Select
        label="Language"
        description={
          isFixed('lang')
            ? 'Fixed by the server’s environment (SITE_LANG).'
            : 'Of the pages, and of articles that say nothing else.'
        }
        searchable
        allowDeselect={false}
        readOnly={isFixed('lang')}
        data={languages(site.lang)}
        {...form.getInputProps('lang')}
        onChange={choose}
      />
      <Select
        label="Time zone"
        description={
          isFixed('timeZone')
            ? 'Fixed by the server’s environment (SITE_TIME_ZONE).'
            : 'Every time readers see is in it.'
        }
        searchable
        allowDeselect={false}
        readOnly={isFixed('timeZone')}
        data={ZONES.includes(site.timeZone) ? ZONES : [site.timeZone, ...ZONES]}
        {...form.getInputProps('timeZone')}
      />
      <TextInput
        label="What house style calls that zone"
        description="Empty: its own short name."
        maxLength={12}
        {...form.getInputProps('zoneLabel')}
      />
      <Choice form={form} name="dateStyle" label="Dates">
        {dateChoices(site)}
      </Choice>
      <Choice form={form} name="clock" label="Clock">
        {CLOCKS.map((clock) => ({ value: clock, label: clockOf(EXAMPLE, { ...site, clock }) }))}
      </Choice>
      <Choice form={form} name="datelineStyle" label="Datelines">
        {DATELINE_STYLES.map((style) => ({ value: style, label: DATELINES[style].join('SEOUL') }))}
      </Choice>
      <Preview site={site} />
    </>
  )
}

type ChoiceProps = {
  form: FieldsProps['form']
  name: 'dateStyle' | 'clock' | 'datelineStyle'
  label: string
  children: { value: string; label: string }[]
}

/** One of a few, each shown as readers would see it. */
function Choice({ form, name, label, children }: ChoiceProps) {
  return (
    <div className={classes.choice}>
      <span className={classes.choiceLabel} id={`choice-${name}`}>
        {label}
      </span>
      <SegmentedControl aria-labelledby={`choice-${name}`} size="xs" data={children} {...form.getInputProps(name)} />
    </div>
  )
}

/** Styles that a language writes alike are one choice. */
function dateChoices(site: Site) {
  const choices = DATE_STYLES.map((value) => ({ value, label: dateOf(EXAMPLE, { ...site, dateStyle: value }) }))
  const chosen = choices.find(({ value }) => value === site.dateStyle)
  const others = choices.filter(({ value, label }) => value === site.dateStyle || label !== chosen?.label)
  return others.filter(({ label }, index) => others.findIndex((other) => other.label === label) === index)
}

/** How the head of a page will read. */
function Preview({ site }: { site: Site }) {
  const { article } = wordsOf(site)
  const [before, after] = DATELINES[site.datelineStyle]
  return (
    <figure className={classes.preview} lang={site.lang} aria-label="Preview of times">
      <p>{longDateOf(EXAMPLE, site)}</p>
      <p>
        {article.published} {momentOf(EXAMPLE, site)}
      </p>
      <p className={classes.previewText}>
        {before}
        <span className={classes.dateline}>Seoul</span>
        {after}…
      </p>
    </figure>
  )
}

/** The interface speaks some languages; a paper may be written in any. */
function languages(current: string) {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const spoken: readonly string[] = INTERFACE_LANGUAGES
  const others = [...new Set([...OTHER_LANGUAGES, ...(spoken.includes(current) ? [] : [current])])]
  return [
    ...spoken.map((lang) => ({
      value: lang,
      label: new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang,
    })),
    ...others.map((lang) => ({ value: lang, label: `${nameOf(names, lang)} (buttons and labels in English)` })),
  ]
}

function nameOf(names: Intl.DisplayNames, lang: string): string {
  try {
    return names.of(lang) ?? lang
  } catch {
    return lang
  }
}
