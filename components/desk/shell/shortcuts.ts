type Shortcuts = { place: string; keys: readonly (readonly [key: string, does: string])[] }

/** What `?` lists. */
export const SHORTCUTS: readonly Shortcuts[] = [
  {
    place: 'Everywhere',
    keys: [
      ['⌘K / Ctrl K', 'Find an article, go anywhere'],
      ['?', 'This list'],
    ],
  },
  {
    place: 'Articles',
    keys: [
      ['/', 'Search'],
      ['n', 'New article'],
      ['j  k', 'Next, previous'],
      ['Enter', 'Open'],
    ],
  },
  {
    place: 'Fronts, on a story',
    keys: [
      ['↑  ↓', 'Next, previous story'],
      ['Enter', 'Change how it stands here'],
      ['Alt ↑  Alt ↓', 'Move it up, down'],
      ['Alt ⇧ ↑  Alt ⇧ ↓', 'Move it to the container above, below'],
      ['Delete', 'Take it off'],
    ],
  },
  {
    place: 'Editor',
    keys: [
      ['⌘S / Ctrl S', 'Save now'],
      ['⌘Enter', 'Submit, publish or update'],
      ['⌘B  ⌘I', 'Bold, italic'],
      ['⌘⇧K', 'Link'],
      ['⌘⌥2  ⌘⌥3', 'Heading, smaller heading'],
      ['⌘⌥0', 'Paragraph'],
      ['⌘⇧8  ⌘⇧7', 'List, numbered list'],
      ['⌘⇧B', 'Quote'],
      ['/ on an empty line', 'Insert a block'],
    ],
  },
]
