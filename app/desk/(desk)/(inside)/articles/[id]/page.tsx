import type { Metadata } from 'next'
import { ArticleDesk } from '#components/desk/article/article-desk.client.tsx'

export const metadata: Metadata = { title: 'Article' }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  const { id } = await params
  return <ArticleDesk key={id} id={id} />
}
