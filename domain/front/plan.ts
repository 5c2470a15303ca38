/**
 * How a front is arranged: containers in order, each with the cards an editor put there and what fills the rest.
 * The desk keeps two plans of every container, the draft and what is live; readers see the live one only.
 */
import { z } from 'zod'
import { KINDS, LIMITS } from '#domain/article/content.ts'
import type { PublishedPicture } from '#domain/article/published.ts'
import { PictureUse } from '#domain/body/body.ts'
import { cleanLine } from '#domain/body/clean-text.ts'

/** The front page's own id; a section's front has the section's id. */
export const HOME = 'home'

/**
 * How a container shows its cards. `top`: the lead and what matters beside it. `feature`: one large picture and lesser
 * stories beside it. `columns`: headlines in columns, hardly a picture. `half`: a picture and a short list, two such
 * containers side by side. `opinion`: who says it comes first. `pictures`: galleries, large, on dark paper. `live`:
 * running stories, told as running. `briefs`: a few headlines, set beside another such list. `latest`: headlines with
 * their times.
 */
export const CONTAINER_FORMS = [
  'top',
  'feature',
  'columns',
  'half',
  'opinion',
  'pictures',
  'live',
  'briefs',
  'latest',
] as const
export type ContainerForm = (typeof CONTAINER_FORMS)[number]

/** How much a card is worth in its container, from as much as its place gives it to the whole width. */
export const WEIGHTS = ['normal', 'boost', 'mega', 'giga'] as const
export type Weight = (typeof WEIGHTS)[number]

/** The most of each. */
export const FRONT_LIMITS = { containers: 40, cards: 30, sublinks: 4, title: 60 } as const

const id = z.string().min(1).max(64)
const line = (max: number) => z.string().max(max).transform(cleanLine)

/** What an editor says differently on a front. The article itself stays as it is; empty or absent means as in the article. */
export const Overrides = z.strictObject({
  headline: line(LIMITS.headline).optional(),
  standfirst: line(LIMITS.standfirst).optional(),
  kicker: line(LIMITS.kicker).optional(),
  picture: PictureUse.optional(),
  /** Who speaks, for a view. The picture above is then the speaker's. */
  byline: line(100).optional(),
})
export type Overrides = z.infer<typeof Overrides>

export const CardPlan = z.strictObject({
  articleId: id,
  weight: z.enum(WEIGHTS).default('normal'),
  overrides: Overrides.default({}),
  /** Article ids whose headlines stand under the card. */
  sublinks: z.array(id).max(FRONT_LIMITS.sublinks).default([]),
})
export type CardPlan = z.infer<typeof CardPlan>

/** Where the cards come from that nobody put there, newest first. Sections and topics by id. */
export const Fill = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('latest') }),
  z.strictObject({ by: z.literal('section'), id }),
  z.strictObject({ by: z.literal('topic'), id }),
  z.strictObject({ by: z.literal('kind'), kind: z.enum(KINDS) }),
])
export type Fill = z.infer<typeof Fill>

export const ContainerPlan = z.strictObject({
  title: line(FRONT_LIMITS.title),
  form: z.enum(CONTAINER_FORMS),
  cards: z
    .array(CardPlan)
    .max(FRONT_LIMITS.cards)
    .refine((cards) => new Set(cards.map((card) => card.articleId)).size === cards.length, 'Each article once.'),
  fill: z.union([z.null(), Fill]),
  /** The most cards it shows, whoever put them there. */
  cap: z.int().min(1).max(FRONT_LIMITS.cards),
})
export type ContainerPlan = z.infer<typeof ContainerPlan>

/** A card as the edition keeps it: its article is published, and the files behind its own picture are known. */
export type LiveCard = Omit<CardPlan, 'overrides'> & {
  overrides: Omit<Overrides, 'picture'> & { picture?: PublishedPicture | undefined }
}
export type LiveContainer = Omit<ContainerPlan, 'cards'> & { id: string; cards: LiveCard[] }

/** Every article a container names, cards before sub-links. */
export const articleIdsIn = ({ cards }: Pick<ContainerPlan | LiveContainer, 'cards'>): string[] => [
  ...cards.map((card) => card.articleId),
  ...cards.flatMap((card) => card.sublinks),
]
