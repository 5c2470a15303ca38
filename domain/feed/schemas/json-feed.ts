import { z } from 'zod'

/**
 * JSON Feed 1.1, written from its specification (https://www.jsonfeed.org/version/1.1/), which has no schema of its own.
 * What the specification does not name is refused, except extensions, whose names begin with "_".
 */
const address = z.url({ protocol: /^[a-z]+$/ })
const moment = z.iso.datetime({ offset: true })
const language = z.string().regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/)

function withExtensions<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.looseObject(shape).superRefine((value, context) => {
    for (const [name, extension] of Object.entries(value)) {
      if (name in shape) continue
      const isExtension = /^_[A-Za-z]/.test(name) && typeof extension === 'object' && extension !== null
      if (!isExtension) context.addIssue({ code: 'custom', path: [name], message: 'Not of JSON Feed 1.1.' })
    }
  })
}

const author = withExtensions({
  name: z.string().optional(),
  url: address.optional(),
  avatar: address.optional(),
}).refine(({ name, url, avatar }) => name ?? url ?? avatar, 'An author has a name, an address or a picture.')

const attachment = withExtensions({
  url: address,
  mime_type: z.string().regex(/.+\/.+/),
  title: z.string().optional(),
  size_in_bytes: z.number().optional(),
  duration_in_seconds: z.number().optional(),
})

const item = withExtensions({
  id: z.string().min(1),
  url: address.optional(),
  external_url: address.optional(),
  title: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  image: address.optional(),
  banner_image: address.optional(),
  date_published: moment.optional(),
  date_modified: moment.optional(),
  authors: z.array(author).optional(),
  tags: z.array(z.string()).optional(),
  language: language.optional(),
  attachments: z.array(attachment).optional(),
}).refine(
  ({ content_html, content_text }) => (content_html ?? content_text) !== undefined,
  'An item has content_html or content_text.',
)

export const JsonFeed = withExtensions({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(withExtensions({ type: z.string(), url: address })).optional(),
  items: z.array(item),
})
  .refine(({ feed_url, next_url }) => feed_url === undefined || feed_url !== next_url, 'A feed is not its own next.')
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, 'No two items have the same id.')
