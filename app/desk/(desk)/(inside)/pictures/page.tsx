import type { Metadata } from 'next'
import { PictureLibrary } from '#components/desk/pictures/picture-library.client.tsx'

export const metadata: Metadata = { title: 'Pictures' }

export default function Page() {
  return <PictureLibrary />
}
