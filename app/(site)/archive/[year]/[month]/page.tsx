import type { PageParameters } from '../../../cursor.ts'
import { spanMetadata, spanPage } from '../../span.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ year: string; month: string }>; searchParams: Promise<PageParameters> }

const spanIn = async ({ params }: Props): Promise<string> => {
  const { year, month } = await params
  return `${year}-${month}`
}

export const generateMetadata = async (props: Props) => spanMetadata(await spanIn(props))

export default async function MonthPage(props: Props) {
  return spanPage(await spanIn(props), await props.searchParams)
}
