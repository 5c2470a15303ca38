import type { Metadata } from 'next'
import { Fronts } from '#components/desk/fronts/fronts.client.tsx'
import { HOME } from '#domain/front/plan.ts'

export const metadata: Metadata = { title: 'Fronts' }

export default function Page() {
  return <Fronts id={HOME} />
}
