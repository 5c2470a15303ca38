import type { Kind } from '#domain/article/content.ts'
import type { CorrectionKind } from '#domain/article/correction.ts'
import type { ContributorKind } from '#domain/article/published.ts'
import { timesInEnglish } from './times-en.ts'

/** The interface in English, and the pattern for every other language: see `Words`. */
export const en = {
  times: timesInEnglish,
  /** What readers are told of an article's kind. News needs no label: it is what a paper is made of. */
  kinds: {
    news: '',
    analysis: 'Analysis',
    opinion: 'Opinion',
    explainer: 'Explainer',
    gallery: 'In pictures',
    obituary: 'Obituary',
    live: 'Live',
  } satisfies Record<Kind, string>,
  /** What stands before and between the names of a byline. */
  bylines: { by: 'By ', comma: ', ', and: ' and ' },
  page: {
    skip: 'Skip to content',
    sections: 'Sections',
  },
  footer: {
    sections: 'All sections',
    paper: 'The paper',
    corrections: 'Corrections',
    feeds: 'Feeds',
    allFeeds: 'All feeds (OPML)',
    madeIn: (name: string, place: string) => `${name} is made in ${place}.`,
    zone: (zone: string) => `All times are ${zone}.`,
  },
  front: {
    top: 'Top stories',
    pictures: 'In pictures',
    empty: (name: string) => `${name} has published nothing yet. What it publishes will stand here.`,
  },
  article: {
    published: 'Published',
    updated: 'Updated',
    corrected: { correction: 'Corrected', clarification: 'Clarified' } satisfies Record<CorrectionKind, string>,
    topics: 'Topics',
    related: 'Related stories',
    more: 'More to read',
    contents: 'In this story',
    link: 'Link to this story',
    copyLink: 'Copy link',
    copied: 'Link copied',
    share: 'Share this story',
  },
  body: {
    pictures: 'Pictures',
    facts: 'Facts',
    keyPoints: 'Key points',
    table: 'Table',
    related: 'Related',
    /** A service whose name is no name: a map, any other site. */
    mapService: 'a map service',
    seeOn: (site: string) => `See this on ${site}`,
    elsewhere: (site: string) =>
      `This part of the story is on ${site}. Following the link lets that site know of your visit.`,
  },
  corrections: {
    title: 'Corrections',
    kinds: { correction: 'Correction', clarification: 'Clarification' } satisfies Record<CorrectionKind, string>,
    about: (name: string) =>
      `When ${name} gets a fact wrong it says so on the story and here, with the date. A correction repairs a mistake; a clarification adds what was missing.`,
    none: 'Nothing has been corrected yet.',
    earlier: 'Earlier corrections',
  },
  list: {
    topic: 'Topic',
    contributor: { person: 'Stories by', agency: 'Agency' } satisfies Record<ContributorKind, string>,
    pages: 'Pages',
    newest: 'Newest',
    earlier: 'Earlier stories',
    end: 'You have reached the first story here.',
    follow: (title: string) => `Follow ${title}:`,
    aboutSection: (section: string, name: string) => `${section} from ${name}.`,
    aboutTopic: (topic: string, name: string) => `All stories about ${topic} from ${name}.`,
    aboutContributor: (contributor: string, name: string) => `Stories by ${contributor} in ${name}.`,
  },
  offline: {
    title: 'Offline',
    heading: 'You are not connected',
    help: 'This page could not be fetched. Nothing on this device is old news: pages are read from the newsroom each time, so that you never see one that was corrected or withdrawn since.',
    again: 'Try again',
  },
  missing: {
    title: 'Not found',
    heading: 'There is no page at this address',
    /** Ends in a link whose words are `front`. */
    help: 'It may have been typed or copied incompletely. Stories that moved are forwarded by themselves, and stories that were withdrawn say so. Try a section above, or begin at ',
    front: 'the front page',
    afterFront: '.',
    latest: (name: string) => `The latest from ${name}`,
  },
  gone: {
    title: 'Withdrawn',
    heading: 'A story was withdrawn from this address',
    about: (name: string) =>
      `${name} published a story here and has taken it back. It will not return under this address unless the newsroom publishes it again.`,
    when: 'Withdrawn',
    why: 'Why',
    noReason: 'The newsroom gave no reason.',
    address: 'Address',
    /** Stands before and after a link to the corrections. */
    more: ['Mistakes that could be repaired are listed under ', '.'] as [string, string],
  },
  feed: {
    latest: (paper: string) => `The latest from ${paper}.`,
    latestOf: (list: string, paper: string) => `The latest from ${list} in ${paper}.`,
  },
  /** The page about feeds. */
  feeds: {
    title: 'Feeds',
    about: (paper: string) =>
      `A feed brings you what ${paper} publishes, in a reader of your choice: every story in full, in order, without an account and without anyone watching what you read.`,
    steps: [
      'Choose a feed reader: an app, a browser extension or a site. There are many, most of them free.',
      'Copy the address of a feed below and paste it there under “Add” or “Subscribe”. Most readers also find it by the address of the page.',
      'To take in everything at once, import the list of all feeds.',
    ],
    subscribe: 'How to subscribe',
    opened: (list: string) => `You have opened the feed of ${list}. Feed readers can read it; this page is for people.`,
    address: (format: string) => `Address of the feed (${format})`,
    toList: 'Read it as a page',
    all: 'All feeds',
    allAtOnce: 'List of all feeds (OPML)',
    contributors: 'Contributors',
    formats: 'RSS, Atom and JSON Feed say the same; take whichever your reader knows.',
    promises: 'What our feeds promise',
    contract: [
      'A story you have read does not come back as unread because its address, its section or our domain changed.',
      'Only a change that matters marks a story as updated. A correction says at the top what was wrong.',
      'A story that was withdrawn is named as withdrawn, and does not come back unless we publish it again.',
      'Stories come in full, with pictures, captions and credits. Agency copy says whose it is.',
      'Each feed leads back through the whole archive.',
    ],
    combine: 'Topics can be combined',
    /** Stands before and after an example of an address. */
    combining: [
      'Join what must be there by “+”, and leave out by “~”: ',
      ' is what is about the first and not about the second.',
    ] as [string, string],
  },
}
