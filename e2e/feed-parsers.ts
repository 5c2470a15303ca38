/** Programs that others wrote and people read feeds with, each as far as a reader needs it: which items, from when. */
import { Readable } from 'node:stream'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import { parseFeed as parseLeniently } from '@rowanmanning/feed-parser'
import FeedMe from 'feedme'
import FeedParser from 'feedparser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import type { FeedFormat } from '#domain/feed/list.ts'

/** `published` and `updated` where the program tells them. */
export type ReadItem = {
  id: string
  title: string
  link: string
  published: Date | null
  updated: Date | null
  text: string
}
type Program = {
  name: string
  formats: readonly FeedFormat[]
  read: (document: string, format: FeedFormat) => Promise<ReadItem[]>
}

export const PROGRAMS: readonly Program[] = [
  {
    name: 'rss-parser',
    formats: ['xml', 'atom'],
    async read(document) {
      const { items } = await new RssParser().parseString(document)
      return items.map((item) => ({
        id: item.guid ?? (item as { id?: string }).id ?? '',
        title: item.title ?? '',
        link: item.link ?? '',
        published: dateOf(item.pubDate),
        updated: null,
        text: (item as Record<string, string>)['content:encoded'] ?? item.content ?? '',
      }))
    },
  },
  {
    name: 'feedparser',
    formats: ['xml', 'atom'],
    async read(document) {
      const items: ReadItem[] = []
      for await (const item of Readable.from([document]).pipe(new FeedParser({}))) {
        const { guid, title, link, pubdate, date, description } = item as FeedParser.Item
        items.push({ id: guid, title, link, published: pubdate, updated: date, text: description })
      }
      return items
    },
  },
  {
    name: '@rowanmanning/feed-parser',
    formats: ['xml', 'atom'],
    async read(document) {
      return parseLeniently(document).items.map(({ id, title, url, published, updated, content }) => ({
        id: id ?? '',
        title: title ?? '',
        link: url ?? '',
        published,
        updated,
        text: content ?? '',
      }))
    },
  },
  {
    name: '@extractus/feed-extractor',
    formats: ['xml', 'atom', 'json'],
    async read(document, format) {
      const { entries = [] } =
        format === 'json'
          ? extractFromJson(document, { descriptionMaxLen: 0 })
          : extractFromXml(document, { descriptionMaxLen: 0 })
      return entries.map(({ id, title, link, published }) => ({
        id,
        title: title ?? '',
        link: link ?? '',
        // Of an Atom entry it tells the date of the last update as the one of publication.
        published: format === 'atom' ? null : dateOf(published),
        updated: format === 'atom' ? dateOf(published) : null,
        text: '',
      }))
    },
  },
  {
    name: 'feedme',
    formats: ['xml', 'atom', 'json'],
    async read(document) {
      const items: ReadItem[] = []
      const parser = new FeedMe()
      // biome-ignore lint/suspicious/noExplicitAny: the program promises nothing about the shape of an item
      parser.on('item', (item: any) => {
        items.push({
          id: wordsIn(item.guid ?? item.id),
          title: wordsIn(item.title),
          link: [item.link ?? item.url].flat().map((link) => link?.href ?? link)[0] ?? '',
          published: dateOf(item.pubdate ?? item.published ?? item.date_published),
          updated: dateOf(item.updated ?? item['atom:updated'] ?? item.date_modified),
          text: wordsIn(item['content:encoded'] ?? item.content ?? item.content_html),
        })
      })
      await new Promise((done, failed) => parser.once('finish', done).once('error', failed).end(document))
      return items
    },
  },
  {
    name: 'feedsmith',
    formats: ['xml', 'atom', 'json'],
    async read(document, format) {
      if (format === 'xml') {
        return parseRssFeed(document).items!.map((item) => ({
          id: item.guid!.value!,
          title: item.title!,
          link: item.link!,
          published: dateOf(item.pubDate),
          updated: dateOf(item.atom?.updated),
          text: item.content!.encoded!,
        }))
      }
      if (format === 'atom') {
        return parseAtomFeed(document).entries!.map((entry) => ({
          id: entry.id!,
          title: entry.title!.value!,
          link: entry.links![0]!.href!,
          published: dateOf(entry.published),
          updated: dateOf(entry.updated),
          text: entry.content!.value!,
        }))
      }
      return parseJsonFeed(document).items!.map((item) => ({
        id: item.id!,
        title: item.title!,
        link: item.url!,
        published: dateOf(item.date_published),
        updated: dateOf(item.date_modified),
        text: item.content_html!,
      }))
    },
  },
]

const dateOf = (written: unknown): Date | null => {
  const date = new Date(wordsIn(written))
  return Number.isNaN(date.getTime()) ? null : date
}

/** The words of an element, whether it has attributes or not. */
const wordsIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : String(value ?? '')
