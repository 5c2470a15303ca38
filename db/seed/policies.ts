/** What The Haneul Post says of itself. The paper, its foundation and its people are invented. */
import type { Policy } from '#domain/site/site.ts'

export const POLICIES: Policy[] = [
  {
    kind: 'about',
    title: 'About The Haneul Post',
    slug: 'about-us',
    text: `The Haneul Post is the daily of the port of Haneul and the city around it. It has come out since the breakwater was finished, first on paper for the people who unloaded the ships, and now wherever its readers are.

## What we cover

We cover what happens on the quays, in the council chamber and in the eight districts, and we cover the world where it reaches the harbour: freight, weather, fish, money and the people who arrive. What we do not know first-hand comes from Pado, our wire agency, and says so.

## Who pays for it

Readers do, and local advertisers. Nobody who pays sees a story before it is published.`,
  },
  {
    kind: 'publishingPrinciples',
    title: 'How we work',
    slug: 'how-we-work',
    text: `We publish what we can show to be true and what readers of this city can use. Each story says who wrote it, where it was written, when it was published and, if it changed in a way that matters, when that was.

## News and views

News says what happened. Analysis says what it may mean and is labelled so. Opinion is its author's own, carries the author's name first and is printed on a paper of its own colour.

## Headlines

A headline promises nothing that the story does not keep. We do not ask a question in it that the story could answer.

## Pictures

Every picture says who took it. We crop and correct exposure; we do not add, remove or move anything. Drawings and maps are labelled as such.`,
  },
  {
    kind: 'ethicsPolicy',
    title: 'Ethics',
    slug: 'ethics',
    text: `Our reporters say who they are. They do not pay for information and they do not accept gifts worth more than a bowl of noodles.

## Conflicts of interest

Nobody writes about a company they own part of, a body they belong to or a person they are close to. Where a reader could reasonably want to know of a connection, the story tells it.

## People in trouble

We do not name children who are suspects, victims of sexual violence, or people who died by suicide before their families know. We ask twice before we photograph grief.

## Machines

No story is written by a machine. We use software to transcribe, to search and to translate for ourselves; a person checks what comes out of it before it reaches a reader.`,
  },
  {
    kind: 'correctionsPolicy',
    title: 'Corrections policy',
    slug: 'corrections-policy',
    text: `When we get a fact wrong we repair the story, say on it what was wrong and when we repaired it, and list it with all our other corrections.

A correction repairs a mistake. A clarification adds what was missing. We do not call one the other, and we do neither silently.

## Withdrawals

We withdraw a story only when it cannot be repaired. Its address then says that it was withdrawn, when and why.

## Tell us

Whoever finds a mistake reaches the corrections desk at the address under Contact. Somebody answers within two working days, also when we think that we were right.`,
  },
  {
    kind: 'unnamedSourcesPolicy',
    title: 'Unnamed sources',
    slug: 'unnamed-sources',
    text: `We name our sources. We withhold a name only where the person could lose a job, a home or their safety, where the information matters to the public, and where we could not get it otherwise.

An editor knows who every unnamed source is. The story says why the name is missing and as much about the person as it safely can. One unnamed source alone is never enough to accuse anybody.`,
  },
  {
    kind: 'verificationFactCheckingPolicy',
    title: 'Verification',
    slug: 'verification',
    text: `Two people read every story before it goes out: one who knows the subject, and one who asks how we know. Figures are recomputed, quotes are compared with the recording, names are spelled by the people who bear them.

What comes from other media or from the net is attributed and, where it matters, confirmed by us. Wire copy carries the mark of its agency.`,
  },
  {
    kind: 'ownershipFundingInfo',
    title: 'Ownership and funding',
    slug: 'ownership',
    text: `The Haneul Post belongs to the Haneul Breakwater Foundation, which may not sell it and takes no part in what it publishes. The editor is elected by the newsroom for five years.

## Money

In an ordinary year about two thirds of the income are subscriptions, a quarter is advertising, and the rest are reprints and the tide calendar. No single advertiser accounts for more than a twentieth. We accept no money from parties, ministries or the harbour authority.`,
  },
  {
    kind: 'diversityPolicy',
    title: 'Who speaks in the paper',
    slug: 'who-speaks',
    text: `A port city has many languages and most of them are not spoken in the council. Once a quarter we count who was quoted: by district, gender, age and whether they came here from elsewhere, and we publish the count whether or not we like it.

Names are written as their bearers write them, in their own script where we can set it.`,
  },
  {
    kind: 'actionableFeedbackPolicy',
    title: 'Talk to us',
    slug: 'talk-to-us',
    text: `Readers' letters are read by the whole newsroom every morning. Each week we answer one of them in print, and once a month the editor sits in the fish market for two hours and listens.

Whoever thinks that we broke one of our own rules can write to the readers' editor, who does not report to the editor and publishes what they find.`,
  },
  {
    kind: 'privacy',
    title: 'Privacy',
    slug: 'privacy',
    text: `Reading The Haneul Post leaves no trace with anybody else: the pages load nothing from other sites, set no cookies and count nobody.

The server keeps the addresses that asked for pages for seven days, to notice attacks, and then forgets them. Whoever writes to us has their letter kept for as long as the matter takes.`,
  },
]
