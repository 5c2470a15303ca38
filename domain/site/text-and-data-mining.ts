import type { Site } from './site.ts'

/** Whether the paper reserves its rights against text and data mining (directive (EU) 2019/790, article 4): 1 or 0. */
export const reservationOf = ({ aiCrawlers }: Pick<Site, 'aiCrawlers'>): 0 | 1 => (aiCrawlers === 'refuse' ? 1 : 0)

/** The whole site in one rule (W3C TDM Reservation Protocol), with the licence as its policy where there is one. */
export const reservations = (site: Pick<Site, 'aiCrawlers' | 'licence'>) => [
  {
    location: '/',
    'tdm-reservation': reservationOf(site),
    ...(site.licence && { 'tdm-policy': site.licence.url }),
  },
]
