import type { Metadata } from 'next'
import { Fronts } from '#components/desk/fronts/fronts.client.tsx'

export const metadata: Metadata = { title: 'Fronts' }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  const { id } = await params
  return <Fronts key={id} id={id} />
}
