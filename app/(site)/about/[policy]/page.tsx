import type { Metadata } from 'next'
import { JsonLd } from '#components/site/json-ld.tsx'
import { PolicyPage } from '#components/site/policy/policy-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { policyData } from '#domain/linked-data/paper-data.ts'
import { policyPath } from '#domain/site/policies.ts'
import { findPaper } from '../../find-paper.ts'
import { moveOrNotFound } from '../../move-or-not-found.tsx'
import { notFoundMetadata } from '../../not-found-metadata.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ policy: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { policy: slug } = await params
  const site = await findSite(edition())
  const policy = site.policies.find((each) => each.slug === slug)
  if (!policy) return notFoundMetadata()
  return {
    title: policy.title,
    alternates: { canonical: policyPath(slug) },
    openGraph: { type: 'website', url: policyPath(slug), siteName: site.name, title: policy.title },
  }
}

export default async function Page({ params }: Props) {
  const { policy: slug } = await params
  const paper = await findPaper()
  const policy = paper.site.policies.find((each) => each.slug === slug)
  if (!policy) return moveOrNotFound(policyPath(slug))
  return (
    <>
      <JsonLd value={policyData(policy, paper.site, paper.siteUrl)} />
      <PolicyPage paper={paper} policy={policy} />
    </>
  )
}
