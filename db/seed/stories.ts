import { BUSINESS } from './articles/business.ts'
import { CITY } from './articles/city.ts'
import { CULTURE } from './articles/culture.ts'
import { HARBOUR } from './articles/harbour.ts'
import { OPINION } from './articles/opinion.ts'
import { SCIENCE } from './articles/science.ts'
import { SPORT } from './articles/sport.ts'
import { WORLD } from './articles/world.ts'
import { parseStory, type Story } from './story.ts'

export type DemoStory = Story & { key: string; section: string }

const SOURCES = {
  city: CITY,
  harbour: HARBOUR,
  opinion: OPINION,
  business: BUSINESS,
  world: WORLD,
  science: SCIENCE,
  culture: CULTURE,
  sport: SPORT,
}

/** Every story of the demo paper, by section. */
export const STORIES: readonly DemoStory[] = Object.entries(SOURCES).flatMap(([section, sources]) =>
  sources.map((source) => {
    const story = parseStory(source)
    if (!story.fields.key) throw new Error(`“${story.headline}” has no key.`)
    return { ...story, section, key: story.fields.key }
  }),
)
