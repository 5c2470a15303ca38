/** What Lighthouse says of each kind of page, as a telephone on a slow network would find it. */
import { desc, eq } from 'drizzle-orm'
import { chromium } from 'playwright'
import { openDatabase } from '#db/client.ts'
import { editionArticles, editionArticleTopics, editionTopics } from '#db/schema/edition.ts'
import type { Kind } from '#domain/article/content.ts'
import { findChromium } from '../bin/chromium.ts'

/** Scores from 0 to 100; times in milliseconds. `costs`: what kept a score below 100. */
export type LighthouseRow = {
  page: string
  scores: Record<Category, number>
  lcp: number
  cls: number
  tbt: number
  costs: string[]
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof CATEGORIES)[number]

/** Runs Lighthouse over one page of each kind of the paper in `file`, served at `url`. Null where there is no browser. */
export async function benchLighthouse(url: string, file: string, port: number): Promise<LighthouseRow[] | null> {
  const executablePath = findChromium()
  if (executablePath === null) return null
  const { default: lighthouse } = await import('lighthouse')
  const browser = await chromium.launch({
    executablePath,
    args: [
      `--remote-debugging-port=${port}`,
      '--disable-gpu',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  try {
    const rows: LighthouseRow[] = []
    for (const [page, path] of Object.entries(await pagesOf(file))) {
      await (await fetch(url + path)).arrayBuffer()
      const result = await lighthouse(url + path, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' })
      if (!result) throw new Error(`Lighthouse said nothing of ${path}.`)
      rows.push(rowOf(page, result.lhr as unknown as Said))
    }
    return rows
  } finally {
    await browser.close()
  }
}

/** What is used of a Lighthouse result. */
type Said = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>
}

function rowOf(page: string, { categories, audits }: Said): LighthouseRow {
  const score = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100)
  const costs = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
    .map(({ id }) => id)
  return {
    page,
    scores: Object.fromEntries(CATEGORIES.map((each) => [each, score(each)])) as Record<Category, number>,
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    tbt: audits['total-blocking-time']?.numericValue ?? Number.NaN,
    costs: [...new Set(costs)],
  }
}

/** One page of each kind that the paper has. */
async function pagesOf(file: string): Promise<Record<string, string>> {
  const database = await openDatabase(file)
  const { db } = database
  const newest = async (kind: Kind) =>
    (
      await db
        .select({ path: editionArticles.path })
        .from(editionArticles)
        .where(eq(editionArticles.kind, kind))
        .orderBy(desc(editionArticles.publishedAt))
        .limit(1)
    )[0]?.path
  const [topic] = await db
    .select({ slug: editionTopics.slug })
    .from(editionArticleTopics)
    .innerJoin(editionTopics, eq(editionTopics.id, editionArticleTopics.topicId))
    .orderBy(desc(editionArticleTopics.publishedAt))
    .limit(1)
  const article = await newest('news')
  const gallery = await newest('gallery')
  await database.close()
  if (!article) throw new Error('The paper has no article to look at.')
  return {
    front: '/',
    section: article.slice(0, article.indexOf('/', 1)),
    article,
    ...(topic ? { topic: `/topics/${topic.slug}` } : {}),
    search: '/search?q=harbour',
    ...(gallery ? { gallery } : {}),
  }
}
