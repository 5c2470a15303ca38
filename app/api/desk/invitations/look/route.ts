import { database } from '#db/client.ts'
import { open } from '#server/http/desk.ts'
import { findInvitation } from '#server/people/invitations.ts'

export const POST = open('POST /invitations/look', ({ body, now }) => findInvitation(database(), { ...body, now }))
