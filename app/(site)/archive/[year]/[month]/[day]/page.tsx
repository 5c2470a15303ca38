import type { PageParameters } from '../../../../cursor.ts'
import { spanMetadata, spanPage } from '../../../span.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ year: string; month: string; day: string }>; searchParams: Promise<PageParameters> }

const spanIn = async ({ params }: Props): Promise<string> => {
  const { year, month, day } = await params
  return `${year}-${month}-${day}`
}

export const generateMetadata = async (props: Props) => spanMetadata(await spanIn(props))

export default async function DayPage(props: Props) {
  return spanPage(await spanIn(props), await props.searchParams)
}
