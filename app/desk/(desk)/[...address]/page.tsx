import { notFound } from 'next/navigation'

/** Where the desk has no screen. Without it such an address would be taken for a page readers typed wrongly. */
export default function Page() {
  notFound()
}
