import type { Metadata } from 'next'
import { ArticleList } from '#components/desk/articles/article-list.client.tsx'

export const metadata: Metadata = { title: 'Articles' }

export default function Page() {
  return <ArticleList />
}
