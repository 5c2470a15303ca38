import { Tabs } from '@mantine/core'
import { memo, useState } from 'react'
import { useArticle } from '#components/desk/article/article-context.ts'
import { CheckList } from '#components/desk/panel/check-list.tsx'
import { FindabilityFields } from '#components/desk/panel/findability-fields.tsx'
import { History } from '#components/desk/panel/history.tsx'
import { StoryFields } from '#components/desk/panel/story-fields.tsx'
import { WhereSeen } from '#components/desk/panel/where-seen.tsx'
import classes from './side-panel.module.css'

/** Everything about the article that is not its text. */
export const SidePanel = memo(function SidePanel() {
  const { answer } = useArticle()
  const [tab, setTab] = useState<string | null>('story')
  const stops = answer.problems.filter(({ severity }) => severity === 'stop').length
  return (
    <aside className={classes.panel} aria-label="About this article">
      <WhereSeen />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List grow className={classes.tabs}>
          <Tabs.Tab value="story">Story</Tabs.Tab>
          <Tabs.Tab value="found">Found by</Tabs.Tab>
          <Tabs.Tab value="checks">Checks{stops > 0 && <span className={classes.count}> {stops}</span>}</Tabs.Tab>
          <Tabs.Tab value="history">History</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="story">
          <StoryFields />
        </Tabs.Panel>
        <Tabs.Panel value="found">
          <FindabilityFields />
        </Tabs.Panel>
        <Tabs.Panel value="checks">
          <CheckList showsAll onFix={(field) => setTab(FOUND_FIELDS.includes(field) ? 'found' : 'story')} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History />
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
})

const FOUND_FIELDS = [
  'slug',
  'seoTitle',
  'seoDescription',
  'socialTitle',
  'socialDescription',
  'socialPicture',
  'canonicalUrl',
  'noindex',
  'related',
  'translations',
]
