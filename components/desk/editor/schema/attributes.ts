import type { Attribute } from '@tiptap/core'

/** A text attribute of a block, carried through copy and paste as `data-…`. */
export const text = (fallback = ''): Partial<Attribute> => ({ default: fallback })

/** An attribute that is not text (a list of pictures, of events): carried as JSON through copy and paste. */
export function jsonAttribute(name: string, fallback: unknown): Partial<Attribute> {
  return {
    default: fallback,
    parseHTML: (element) => parsed(element.getAttribute(`data-${name}`)) ?? fallback,
    renderHTML: (attributes) => ({ [`data-${name}`]: JSON.stringify(attributes[name]) }),
  }
}

function parsed(json: string | null): unknown {
  if (json === null) return null
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
