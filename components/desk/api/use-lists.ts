import useSWR from 'swr'
import type { Contributor, Section, Topic } from '#components/desk/api/types.ts'

const RARELY = { revalidateOnFocus: false, dedupingInterval: 30_000 }

/** The paper's sections, topics and contributors, read once and kept. */
export function useLists() {
  const sections = useSWR<{ sections: Section[] }>('sections', RARELY)
  const topics = useSWR<{ topics: Topic[] }>('topics', RARELY)
  const contributors = useSWR<{ contributors: Contributor[] }>('contributors', RARELY)
  return {
    sections: sections.data?.sections ?? [],
    topics: topics.data?.topics ?? [],
    contributors: contributors.data?.contributors ?? [],
    refresh: () => Promise.all([sections.mutate(), topics.mutate(), contributors.mutate()]),
  }
}
