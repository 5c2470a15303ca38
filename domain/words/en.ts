import type { Kind } from '#domain/article/content.ts'
import type { CorrectionKind } from '#domain/article/correction.ts'
import type { EditedField } from '#domain/article/provenance.ts'
import type { ContributorKind } from '#domain/article/published.ts'
import type { VersionKind } from '#domain/article/version.ts'
import type { VersionField } from '#domain/article/version-difference.ts'
import type { Block } from '#domain/body/body.ts'
import type { ContainerForm } from '#domain/front/plan.ts'
import type { SearchSort } from '#domain/search/search.ts'
import type { Age } from '#domain/time/age.ts'
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
    archive: 'Archive',
    search: 'Search',
    feeds: 'Feeds',
    allFeeds: 'All feeds (OPML)',
    contact: 'Contact',
    follow: 'Follow us',
    licence: (name: string) => `Licence: ${name}`,
    madeIn: (name: string, place: string) => `${name} is made in ${place}.`,
    zone: (zone: string) => `All times are ${zone}.`,
  },
  front: {
    /** What a container is called when nobody gave it a title. */
    forms: {
      top: 'Top stories',
      feature: 'In focus',
      columns: 'More stories',
      half: 'More stories',
      opinion: 'Opinion',
      pictures: 'In pictures',
      live: 'Live',
      briefs: 'In brief',
      latest: 'Latest',
    } satisfies Record<ContainerForm, string>,
    empty: (name: string) => `${name} has published nothing yet. What it publishes will stand here.`,
  },
  breaking: { title: 'Breaking news', label: 'Breaking', close: 'Close breaking news' },
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
  /** What helps to read an article, and what is said of the article itself. */
  reading: {
    age: {
      month: (count: number) => `This story is more than ${count === 1 ? 'a month' : `${count} months`} old.`,
      year: (count: number) => `This story is more than ${count === 1 ? 'a year' : `${count} years`} old.`,
    } satisfies Record<Age['unit'], (count: number) => string>,
    yourTime: 'Where you are',
    print: 'Print',
    display: 'Text size and colours',
    textSize: 'Text size',
    textSizes: ['Normal', 'Large', 'Largest'],
    theme: 'Colours',
    themes: ['As the device', 'Light', 'Dark'],
    sinceRead: 'This story has changed since you last read it.',
    whereChanged: 'Paragraphs that changed:',
    seeChanges: 'See what changed',
    passage: 'Copy a link to these words',
    passageChanged: 'The words this link was made for have changed since.',
    /** Stand before and after the time. */
    received: { before: (agency: string) => `${agency} copy, received `, after: '.' },
    asReceived: 'It runs as it came.',
    edited: (paper: string, what: string) => `Edited by ${paper}: ${what}.`,
    editedFields: { headline: 'headline', standfirst: 'summary' } satisfies Record<EditedField, string>,
    editedParagraphs: (count: number) => (count === 1 ? 'one paragraph' : `${count} paragraphs`),
    policies: 'How we work',
    textOnly: 'Text-only version',
  },
  viewer: {
    title: 'Pictures of this story',
    enlarge: (picture: string) => (picture === '' ? 'Enlarge the picture' : `Enlarge: ${picture}`),
    close: 'Close',
    back: 'Previous picture',
    on: 'Next picture',
    info: 'Caption',
  },
  history: {
    title: 'Versions of this story',
    link: (count: number) => (count === 1 ? 'One version so far' : `${count} versions of this story`),
    about: (name: string) =>
      `Every version of this story that ${name} has published, with the time and the reason. Any two can be compared.`,
    version: (number: number) => `Version ${number}`,
    kinds: { publish: 'Published', update: 'Updated', correct: 'Corrected' } satisfies Record<VersionKind, string>,
    minor: 'Small repair',
    now: 'What readers see now',
    removed: 'This version was removed:',
    compare: 'Compare',
    from: 'From',
    to: 'To',
    changesOf: (number: number) => `What changed in version ${number}`,
    difference: (from: number, to: number) => `From version ${from} to version ${to}`,
    same: 'The words of both versions are the same.',
    unchanged: (count: number) => (count === 1 ? 'One part unchanged' : `${count} parts unchanged`),
    is: { changed: 'Changed', added: 'Added', removed: 'Removed', restyled: 'Link, formatting or picture changed' },
    fields: {
      kicker: 'Kicker',
      headline: 'Headline',
      standfirst: 'Summary',
      bylines: 'Byline',
      leadPicture: 'Main picture',
      dateline: 'Dateline',
    } satisfies Record<VersionField, string>,
    blocks: {
      paragraph: '',
      heading: 'Heading',
      bulletList: 'List',
      orderedList: 'List',
      blockquote: 'Quotation',
      pullQuote: 'Pull quote',
      picture: 'Picture',
      gallery: 'Pictures',
      table: 'Table',
      embed: 'Embed',
      relatedArticle: 'Related story',
      factBox: 'Fact box',
      keyPoints: 'Key points',
      qa: 'Question',
      timeline: 'Timeline',
      divider: 'Divider',
      unconverted: '',
    } satisfies Record<Block['type'], string>,
    back: 'Back to the story',
  },
  lite: {
    title: (headline: string) => `${headline} – text only`,
    about: 'Text only: no pictures, no fonts, no script.',
    full: 'The whole page',
    picture: 'Picture',
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
    /** Where it can also be shown in the page. */
    elsewhereHere: (site: string) =>
      `This part of the story is on ${site}. Nothing is asked of that site before you show it or follow the link; then it knows of your visit.`,
    showHere: 'Show it here',
  },
  corrections: {
    title: 'Corrections',
    kinds: { correction: 'Correction', clarification: 'Clarification' } satisfies Record<CorrectionKind, string>,
    about: (name: string) =>
      `When ${name} gets a fact wrong it says so on the story and here, with the date. A correction repairs a mistake; a clarification adds what was missing.`,
    none: 'Nothing has been corrected yet.',
    newer: 'Newer corrections',
    earlier: 'Earlier corrections',
    everySection: 'All sections',
    sections: 'Corrections by section',
  },
  list: {
    topic: 'Topic',
    contributor: { person: 'Stories by', agency: 'Agency' } satisfies Record<ContributorKind, string>,
    pages: 'Pages',
    newest: 'Newest',
    newer: 'Newer stories',
    earlier: 'Earlier stories',
    place: 'Place',
    /** How many articles a list has; `isWhole` is false where counting stopped. */
    count: (count: number, isWhole: boolean) =>
      `${isWhole ? '' : 'More than '}${count.toLocaleString('en')} ${count === 1 ? 'story' : 'stories'}`,
    aboutPlace: (place: string, name: string) => `What ${name} has reported from ${place}.`,
    end: 'You have reached the first story here.',
    moreFrom: (title: string) => `More from ${title}`,
    follow: (title: string) => `Follow ${title}:`,
    aboutSection: (section: string, name: string) => `${section} from ${name}.`,
    aboutTopic: (topic: string, name: string) => `All stories about ${topic} from ${name}.`,
    aboutContributor: (contributor: string, name: string) => `Stories by ${contributor} in ${name}.`,
  },
  search: {
    title: 'Search',
    /** What the feed of a search is called. */
    saved: (q: string) => `Search: ${q}`,
    /** Of the link to it. */
    feed: 'Follow this search as a feed',
    /** Of the box before anything was typed. */
    hint: 'Words, “words in order”, -without',
    label: 'Search the paper',
    submit: 'Search',
    narrow: 'Narrow the search',
    section: 'Section',
    everySection: 'All sections',
    kind: 'Kind',
    everyKind: 'All kinds',
    news: 'News',
    from: 'From',
    to: 'To',
    sort: 'Order',
    sorts: { newest: 'Newest first', relevance: 'Best match first' } satisfies Record<SearchSort, string>,
    by: (name: string) => `By ${name}`,
    anyone: 'By anyone',
    remove: 'Search without this',
    pages: 'People and topics',
    problems: {
      empty: 'Type a word or two that the story must have.',
      too_short: 'That is too short to look for: it takes at least two letters.',
      only_without: 'This only says what must not be in a story. Say what should be, too.',
    },
    cut: (most: number) => `Only the first ${most} words were looked for.`,
    none: (q: string) => `No story was found for “${q}”.`,
    noneNarrowed: 'Perhaps there is one outside these limits.',
    widen: 'Search everything',
    noneHelp: 'Try fewer words, another spelling, or look through the archive.',
    found: (count: number, isWhole: boolean) =>
      isWhole
        ? count === 1
          ? 'One story'
          : `${count.toLocaleString('en')} stories`
        : `More than ${count.toLocaleString('en')} stories`,
    tooSlow: 'Looking for this takes too long. Try fewer words, or words without quotation marks.',
    newestResults: 'First page',
    earlier: 'More results',
  },
  archive: {
    title: 'Archive',
    about: (name: string) => `Everything ${name} has published, by the day it came out.`,
    none: 'Nothing has been published yet.',
    stories: (count: number) => (count === 1 ? 'one story' : `${count.toLocaleString('en')} stories`),
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    /** From Sunday on. */
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    feed: 'Feed of this month',
    year: (year: string) => year,
    monthOf: (month: string, year: string) => `${month} ${year}`,
    before: 'Earlier',
    after: 'Later',
    whole: 'Whole archive',
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
    nearest: 'Perhaps it was one of these',
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
      'Each feed of a list leads back through the whole archive. That of a search has its newest fifty stories.',
    ],
    combine: 'Topics can be combined',
    /** Stands before and after an example of an address. */
    combining: [
      'Join what must be there by “+”, and leave out by “~”: ',
      ' is what is about the first and not about the second.',
    ] as [string, string],
  },
}
