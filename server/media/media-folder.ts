import { join } from 'node:path'

/** The form of a picture's id. Whatever else stands in an address names no folder. */
export const PICTURE_ID = /^[0-9a-f]{32}$/

/** Where pictures are. Backups copy it; nothing in it is ever changed in place. */
export const mediaRoot = (dataDir: string): string => join(dataDir, 'media')

/** Where the files of a picture are, once its row exists. */
export const mediaFolder = (dataDir: string, id: string): string => join(mediaRoot(dataDir), id)

/** Where uploads wait until they are whole. On the same file system, so that one rename puts them in place. */
export const incomingRoot = (dataDir: string): string => join(mediaRoot(dataDir), '.incoming')
export const incomingFolder = (dataDir: string, id: string): string => join(incomingRoot(dataDir), id)
