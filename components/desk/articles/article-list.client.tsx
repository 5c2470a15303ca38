'use client'

import { Button, Group, Kbd, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import useSWRInfinite from 'swr/infinite'
import type { ApiProblem } from '#components/desk/api/request.ts'
import type { ArticleLines } from '#components/desk/api/types.ts'
import { ArticleFilters } from '#components/desk/articles/article-filters.tsx'
import { ArticleTable } from '#components/desk/articles/article-table.tsx'
import { pathOf, useFilters } from '#components/desk/articles/use-filters.ts'
import { useNewArticle } from '#components/desk/articles/use-new-article.ts'
import { PageHead } from '#components/desk/page-head.tsx'
import { Screen } from '#components/desk/screen.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'

/** What the newsroom is working on, newest first, and everything reachable without a mouse. */
export function ArticleList() {
  const { permissions } = useSignedIn()
  const router = useRouter()
  const [filters, setFilters] = useFilters()
  const search = useRef<HTMLInputElement>(null)
  const newArticle = useNewArticle()
  const mayCreate = permissions.includes('article:create')

  const { data, error, size, setSize, isValidating } = useSWRInfinite<ArticleLines, ApiProblem>(
    (index, previous) => {
      if (index > 0 && !previous?.next) return null
      return pathOf(filters, index > 0 ? previous?.next : null)
    },
    { refreshInterval: 20_000, revalidateFirstPage: true, revalidateOnMount: true },
  )
  const articles = data?.flatMap((page) => page.articles) ?? []
  const next = data?.[data.length - 1]?.next ?? null

  const [at, setAt] = useState(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other filters, other rows
  useEffect(() => setAt(-1), [filters.status, filters.section, filters.mine, filters.words])
  const move = (by: number) => setAt((now) => Math.max(0, Math.min(now + by, articles.length - 1)))
  const opened = articles[at]
  useHotkeys([
    ['/', () => search.current?.focus()],
    ['n', () => mayCreate && newArticle()],
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['Enter', () => opened && router.push(`/desk/articles/${opened.id}`), { preventDefault: false }],
  ])

  return (
    <Screen>
      <PageHead title="Articles">
        {mayCreate && (
          <Button onClick={newArticle} rightSection={<Kbd size="xs">n</Kbd>}>
            New article
          </Button>
        )}
      </PageHead>
      <ArticleFilters filters={filters} setFilters={setFilters} counts={data?.[0]?.counts ?? {}} searchRef={search} />
      {error && (
        <Text c="red" role="alert" my="md">
          {error.message}
        </Text>
      )}
      {data && articles.length === 0 && (
        <Text c="var(--desk-quiet)" my="xl">
          {filters.words ? `Nothing here says “${filters.words}”.` : 'Nothing here.'}
        </Text>
      )}
      {articles.length > 0 && <ArticleTable articles={articles} at={at} />}
      {next && (
        <Group justify="center" my="md">
          <Button variant="default" loading={isValidating} onClick={() => setSize(size + 1)}>
            More
          </Button>
        </Group>
      )}
    </Screen>
  )
}
