'use client'

import { Tabs } from '@mantine/core'
import { ContributorList } from '#components/desk/lists/contributor-list.tsx'
import { SectionList } from '#components/desk/lists/section-list.tsx'
import { TopicList } from '#components/desk/lists/topic-list.tsx'
import { PageHead } from '#components/desk/page-head.tsx'
import { Screen } from '#components/desk/screen.tsx'

/** What articles point to: sections, topics, contributors. */
export function Lists() {
  return (
    <Screen>
      <PageHead title="Lists" />
      <Tabs defaultValue="sections" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="sections">Sections</Tabs.Tab>
          <Tabs.Tab value="topics">Topics</Tabs.Tab>
          <Tabs.Tab value="contributors">Contributors</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="sections">
          <SectionList />
        </Tabs.Panel>
        <Tabs.Panel value="topics">
          <TopicList />
        </Tabs.Panel>
        <Tabs.Panel value="contributors">
          <ContributorList />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  )
}
