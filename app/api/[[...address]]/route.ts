import { problem } from '#server/http/problem.ts'

/** Where no route is. Without it such an address would be taken for a page readers typed wrongly. */
const answer = () => problem(404, 'not_found', 'There is nothing at this address.')

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT }
