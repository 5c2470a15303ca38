import { and, desc, eq, inArray, lt, or } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { pictures } from '#db/schema/desk.ts'
import { type Before, contains } from './articles.ts'

export type PictureRow = typeof pictures.$inferSelect

/** The picture library, newest first; `words` are looked for in alt, caption, credit and the file's name. */
export async function listPictures(
  db: Db,
  { words, before, limit }: { words?: string; before?: Before; limit: number },
): Promise<PictureRow[]> {
  return db
    .select()
    .from(pictures)
    .where(
      and(
        words
          ? or(
              ...[pictures.alt, pictures.caption, pictures.credit, pictures.originalName].map((c) =>
                contains(c, words),
              ),
            )
          : undefined,
        before &&
          or(lt(pictures.createdAt, before.at), and(eq(pictures.createdAt, before.at), lt(pictures.id, before.id))),
      ),
    )
    .orderBy(desc(pictures.createdAt), desc(pictures.id))
    .limit(limit)
}

export async function findPicture(db: Db, id: string): Promise<PictureRow | null> {
  const [row] = await db.select().from(pictures).where(eq(pictures.id, id))
  return row ?? null
}

/** The pictures with these ids. */
export async function listPicturesById(db: Db, ids: readonly string[]): Promise<PictureRow[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(pictures)
        .where(inArray(pictures.id, [...ids]))
}
