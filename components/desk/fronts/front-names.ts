import type { FrontAnswer, FrontContainer } from '#components/desk/api/types.ts'
import type { CardPlan, ContainerForm, ContainerPlan, Weight } from '#domain/front/plan.ts'

export const FORM_NAMES: Record<ContainerForm, string> = {
  top: 'Lead and what matters beside it',
  feature: 'One large picture, lesser stories beside it',
  columns: 'Headlines in columns',
  half: 'Half the width: a picture and a short list',
  opinion: 'Opinion: who says it comes first',
  pictures: 'Galleries, large, on dark',
  live: 'Running stories',
  briefs: 'A few headlines',
  latest: 'Headlines with their times',
}

const SHORT_NAMES: Record<ContainerForm, string> = {
  top: 'Top',
  feature: 'Feature',
  columns: 'Columns',
  half: 'Half',
  opinion: 'Opinion',
  pictures: 'Pictures',
  live: 'Live',
  briefs: 'Briefs',
  latest: 'Latest',
}

export const WEIGHT_NAMES: Record<Weight, string> = { normal: 'Normal', boost: 'Boost', mega: 'Mega', giga: 'Giga' }

/** What a container is called at the desk: its title, or its form where readers see no title. */
export function containerName({ draft, live }: Pick<FrontContainer, 'draft' | 'live'>): string {
  const plan = draft ?? live
  return plan ? planName(plan) : ''
}

export const planName = ({ title, form }: Pick<ContainerPlan, 'title' | 'form'>): string => title || SHORT_NAMES[form]

/** A story's headline as the front says it. */
export function headlineOn({ articles }: Pick<FrontAnswer, 'articles'>, card: CardPlan): string {
  const article = articles.find(({ id }) => id === card.articleId)
  return card.overrides.headline || article?.headline || 'No headline yet'
}
