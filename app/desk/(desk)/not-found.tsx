import { Door } from '#components/desk/session/door.tsx'

export default function NotFound() {
  return (
    <Door title="There is nothing here">
      <p>
        The desk has no screen at this address. <a href="/desk">Back to the articles</a>
      </p>
    </Door>
  )
}
