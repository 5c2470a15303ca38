/**
 * Every route of the desk's API, in one table: who may, what goes in, what comes out. The door (`desk.ts`) enforces
 * it, `/api/desk/openapi.json` publishes it, and a test holds it equal to the files under `app/api/desk`.
 */
import { z } from 'zod'
import { SiteFacts } from '#domain/site/site.ts'
import * as input from './inputs.ts'
import type { Route } from './route.ts'
import * as shape from './shapes.ts'

export const ROUTES = {
  'GET /me': { summary: 'Who is signed in, what they may do, and the paper.', needs: 'session', answer: shape.Me },
  'PUT /me/password': {
    summary: 'Choose another password. Every session ends, this one too.',
    needs: 'session',
    body: input.ChangePassword,
    status: 204,
    answer: null,
  },

  'GET /articles': {
    summary: 'Articles, last touched first. A contributor sees their own.',
    needs: 'session',
    query: input.ListArticles,
    answer: shape.ArticleLines,
  },
  'POST /articles': {
    summary: 'Start an article.',
    needs: 'article:create',
    body: input.CreateArticle,
    status: 201,
    answer: shape.NewArticle,
  },
  'GET /articles/{id}': {
    summary: 'One article and all that is known of it.',
    needs: 'session',
    answer: shape.Article,
  },
  'PUT /articles/{id}/draft': {
    summary: 'Save the words. 409 out_of_date, with theirs, if somebody saved since `expect`.',
    needs: 'session',
    body: input.SaveDraft,
    answer: shape.SavedDraft,
  },
  'POST /articles/{id}/submit': {
    summary: 'Hand it to the editors.',
    needs: 'article:submit',
    body: input.Hand,
    answer: shape.Moved,
  },
  'POST /articles/{id}/return': {
    summary: 'Hand it back to its writer.',
    needs: 'article:return',
    body: input.Hand,
    answer: shape.Moved,
  },
  'POST /articles/{id}/schedule': {
    summary: 'Publish these words at an instant to come.',
    needs: 'article:schedule',
    body: input.Schedule,
    answer: shape.Moved,
  },
  'POST /articles/{id}/unschedule': {
    summary: 'Do not publish it after all.',
    needs: 'article:schedule',
    body: input.Nothing,
    answer: shape.Moved,
  },
  'POST /articles/{id}/publish': {
    summary: 'Put these words before readers, now; again, if they see it already.',
    needs: 'article:publish',
    body: input.Publish,
    answer: shape.Moved,
  },
  'POST /articles/{id}/correct': {
    summary: 'Publish again with a correction that readers see.',
    needs: 'article:correct',
    body: input.Correct,
    answer: shape.Moved,
  },
  'POST /articles/{id}/withdraw': {
    summary: 'Take it from readers, with the reason they are told.',
    needs: 'article:withdraw',
    body: input.Withdraw,
    answer: shape.Moved,
  },
  'POST /articles/{id}/versions/{number}/remove': {
    summary: 'Take an earlier version out of the public history, with the reason readers are told.',
    needs: 'article:withdraw',
    body: input.Withdraw,
    answer: shape.RemovedVersion,
  },
  'POST /articles/{id}/revive': {
    summary: 'Take a withdrawn article back to the desk.',
    needs: 'article:revive',
    body: input.Nothing,
    answer: shape.Moved,
  },
  'GET /articles/{id}/revisions/{number}': {
    summary: 'The words of one revision.',
    needs: 'session',
    answer: shape.Revision,
  },
  'GET /articles/{id}/sightings': {
    summary: 'Where readers find it: what each public address it has to do with answers now.',
    needs: 'session',
    answer: shape.Sightings,
  },

  'GET /sections': {
    summary: 'All sections.',
    needs: 'session',
    answer: z.strictObject({ sections: z.array(shape.SectionShape) }),
  },
  'POST /sections': {
    summary: 'Add a section.',
    needs: 'list:manage',
    body: input.SectionInput,
    status: 201,
    answer: shape.SectionShape,
  },
  'PUT /sections/{id}': {
    summary: 'Change a section.',
    needs: 'list:manage',
    body: input.SectionInput,
    answer: shape.SectionShape,
  },
  'GET /topics': {
    summary: 'All topics.',
    needs: 'session',
    answer: z.strictObject({ topics: z.array(shape.TopicShape) }),
  },
  'POST /topics': {
    summary: 'Add a topic.',
    needs: 'list:manage',
    body: input.TopicInput,
    status: 201,
    answer: shape.TopicShape,
  },
  'PUT /topics/{id}': {
    summary: 'Change a topic.',
    needs: 'list:manage',
    body: input.TopicInput,
    answer: shape.TopicShape,
  },
  'GET /contributors': {
    summary: 'All whom a byline may name.',
    needs: 'session',
    answer: z.strictObject({ contributors: z.array(shape.ContributorShape) }),
  },
  'POST /contributors': {
    summary: 'Add a contributor.',
    needs: 'list:manage',
    body: input.ContributorInput,
    status: 201,
    answer: shape.ContributorShape,
  },
  'PUT /contributors/{id}': {
    summary: 'Change a contributor.',
    needs: 'list:manage',
    body: input.ContributorInput,
    answer: shape.ContributorShape,
  },

  'GET /pictures': {
    summary: 'The picture library, newest first.',
    needs: 'picture:upload',
    query: input.ListPictures,
    answer: shape.Pictures,
  },
  'POST /pictures': {
    summary: 'Add a picture: the file itself is the body, its name in `x-file-name` (encodeURIComponent).',
    needs: 'picture:upload',
    raw: 'image/*',
    status: 201,
    answer: shape.PictureShape,
  },
  'PUT /pictures/{id}': {
    summary: 'Change the words that stand with a picture.',
    needs: 'picture:upload',
    body: input.PictureWords,
    answer: shape.PictureShape,
  },
  'GET /pictures/{id}/file/{width}': {
    summary: 'One rendition of a picture, as WebP. Never kept by a cache.',
    needs: 'session',
    answer: null,
  },

  'GET /fronts': {
    summary: 'The front page and the front of every section.',
    needs: 'session',
    answer: z.strictObject({ fronts: z.array(shape.FrontLine) }),
  },
  'GET /fronts/{id}': {
    summary: 'One front, as it is being arranged and as readers see it. `id` is `home` or a section’s id.',
    needs: 'session',
    answer: shape.Front,
  },
  'POST /fronts/{id}/containers': {
    summary: 'Put a container at the end of the draft.',
    needs: 'front:arrange',
    body: input.AddContainer,
    status: 201,
    answer: shape.NewContainer,
  },
  'PUT /fronts/{id}/containers/{container}': {
    summary: 'Change the draft of a container. 409 out_of_date if it changed since `expect`.',
    needs: 'front:arrange',
    body: input.SaveContainer,
    answer: shape.Hashed,
  },
  'POST /fronts/{id}/containers/{container}/remove': {
    summary: 'Take a container out of the draft; readers see it until that is launched.',
    needs: 'front:arrange',
    body: input.AsSeen,
    status: 204,
    answer: null,
  },
  'POST /fronts/{id}/containers/{container}/launch': {
    summary: 'Put one container before readers.',
    needs: 'front:launch',
    body: input.AsSeen,
    answer: shape.Launched,
  },
  'POST /fronts/{id}/containers/{container}/discard': {
    summary: 'Make the draft of one container what readers see again.',
    needs: 'front:arrange',
    body: input.AsSeen,
    status: 204,
    answer: null,
  },
  'PUT /fronts/{id}/order': {
    summary: 'The order of the draft’s containers: the ids of all of them.',
    needs: 'front:arrange',
    body: input.OrderContainers,
    answer: shape.Hashed,
  },
  'POST /fronts/{id}/launch': {
    summary: 'Put the whole front before readers.',
    needs: 'front:launch',
    body: input.AsSeen,
    answer: shape.Launched,
  },
  'POST /fronts/{id}/discard': {
    summary: 'Make the whole draft what readers see again.',
    needs: 'front:arrange',
    body: input.AsSeen,
    status: 204,
    answer: null,
  },
  'GET /fronts/{id}/launches': {
    summary: 'When the front was launched and by whom, newest first.',
    needs: 'session',
    query: input.ListLaunches,
    answer: shape.Launches,
  },
  'GET /fronts/{id}/launches/{launch}': {
    summary: 'How the front stood after a launch.',
    needs: 'session',
    answer: shape.Launch,
  },
  'GET /breaking': {
    summary: 'The breaking news on every page; null when there is none.',
    needs: 'session',
    answer: z.strictObject({ breaking: shape.Breaking.nullable() }),
  },
  'PUT /breaking': {
    summary: 'Put a line of breaking news on every page until it expires, within 24 hours.',
    needs: 'breaking:set',
    body: input.SetBreaking,
    answer: shape.Breaking,
  },
  'DELETE /breaking': {
    summary: 'Take the breaking news off every page.',
    needs: 'breaking:set',
    status: 204,
    answer: null,
  },

  'GET /settings': { summary: 'The public facts of the paper.', needs: 'settings:manage', answer: shape.Settings },
  'PUT /settings': {
    summary: 'Change the public facts of the paper.',
    needs: 'settings:manage',
    body: SiteFacts,
    answer: shape.Settings,
  },

  'GET /people': {
    summary: 'Everybody who can or could sign in.',
    needs: 'people:manage',
    answer: z.strictObject({ people: z.array(shape.PersonLine) }),
  },
  'PUT /people/{id}': {
    summary: 'Give somebody else another role, shut them out or let them in again.',
    needs: 'people:manage',
    body: input.ChangePerson,
    status: 204,
    answer: null,
  },
  'POST /people/{id}/reset': {
    summary: 'Take a password away; the link is for choosing a new one.',
    needs: 'people:manage',
    body: input.Nothing,
    status: 201,
    answer: shape.OneTimeLink,
  },
  'POST /people/invitations': {
    summary: 'A link with which somebody joins, once.',
    needs: 'people:manage',
    body: input.Invite,
    status: 201,
    answer: shape.OneTimeLink,
  },
  'POST /invitations/look': {
    summary: 'What a link is for.',
    needs: 'nobody',
    body: input.LookAtLink,
    answer: shape.OpenLink,
  },
  'POST /invitations/accept': {
    summary: 'Join, or choose a new password.',
    needs: 'nobody',
    body: input.Accept,
    answer: z.strictObject({ email: z.string() }),
  },

  'GET /sessions': {
    summary: 'Where one is signed in.',
    needs: 'session',
    answer: z.strictObject({ sessions: z.array(shape.SessionLine) }),
  },
  'DELETE /sessions/{id}': { summary: 'End one of one’s sessions.', needs: 'session', status: 204, answer: null },
  'POST /sessions/revoke-all': {
    summary: 'Sign out everywhere, here too.',
    needs: 'session',
    body: input.Nothing,
    status: 204,
    answer: null,
  },

  'GET /openapi.json': {
    summary: 'This table, as OpenAPI 3.1.',
    needs: 'session',
    answer: z.record(z.string(), z.unknown()),
  },
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof ROUTES
