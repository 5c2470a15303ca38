/**
 * `document` without the white space that its generator puts around every CDATA section, to look well: it becomes part
 * of ids and addresses, where Atom allows none (RFC 4287, 2). A section is taken as a whole, so what stands in one stays.
 */
export const unpadded = (document: string): string => document.replace(/\n\s*((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s*/g, '$1')
