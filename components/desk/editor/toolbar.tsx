import { ActionIcon, Button, Menu, Select, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconLanguage,
  IconLink,
  IconList,
  IconListNumbers,
  IconPlus,
  IconQuote,
  IconSearch,
  IconSubscript,
  IconSuperscript,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect } from 'react'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import { insertablesFor } from '#components/desk/editor/insertables.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import classes from './toolbar.module.css'

const STYLES = [
  { value: 'paragraph', label: 'Text' },
  { value: 'h2', label: 'Heading' },
  { value: 'h3', label: 'Smaller heading' },
]

/** What can be done to the words under the cursor, and everything that can be inserted. */
export function Toolbar({ editor, onFind }: { editor: Editor; onFind: () => void }) {
  const dialogs = useDialogs()
  const { permissions } = useSignedIn()
  const at = useEditorState({
    editor,
    selector: ({ editor }) => ({
      style: editor.isActive('heading', { level: 2 })
        ? 'h2'
        : editor.isActive('heading', { level: 3 })
          ? 'h3'
          : 'paragraph',
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      superscript: editor.isActive('superscript'),
      subscript: editor.isActive('subscript'),
      link: editor.isActive('link'),
      lang: editor.isActive('lang'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
      blockquote: editor.isActive('blockquote'),
      canUndo: editor.can().undo(),
      canRedo: editor.can().redo(),
      hasWords: !editor.state.selection.empty,
    }),
  })
  const run = () => editor.chain().focus()
  const link = async () => {
    const before: string = editor.getAttributes('link').href ?? ''
    const href = await dialogs.askLink(before)
    if (href === null) return void run().run()
    if (href === '') return void run().extendMarkRange('link').unsetLink().run()
    const { from, to } = editor.state.selection
    const hasNoWords = editor.state.doc.textBetween(from, to).trim() === ''
    if (hasNoWords && before === '') {
      return void run()
        .setTextSelection(from)
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
        .run()
    }
    run().extendMarkRange('link').setLink({ href }).run()
  }
  const lang = async () => {
    const before: string = editor.getAttributes('lang').lang ?? ''
    const tag = await dialogs.askLang(before)
    if (tag === null) return void run().run()
    if (tag === '') return void run().extendMarkRange('lang').unsetLang().run()
    run().extendMarkRange('lang').setLang(tag).run()
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || !event.shiftKey || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      void link()
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', onKeyDown)
    return () => dom.removeEventListener('keydown', onKeyDown)
  })
  const setStyle = (style: string | null) => {
    if (style === 'h2' || style === 'h3')
      run()
        .setHeading({ level: style === 'h2' ? 2 : 3 })
        .run()
    else run().setParagraph().run()
  }
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Text">
      <Menu>
        <Menu.Target>
          <Button variant="light" size="compact-sm" leftSection={<IconPlus size={14} />}>
            Insert
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="60vh" className={classes.menu}>
          {insertablesFor(permissions).map(({ name, run }) => (
            <Menu.Item key={name} onClick={() => void run(editor, dialogs)}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Select
        aria-label="Style of this paragraph"
        data={STYLES}
        value={at.style}
        onChange={setStyle}
        allowDeselect={false}
        variant="unstyled"
        w={132}
        classNames={{ input: classes.style ?? '' }}
      />
      <Tool name="Bold  ⌘B" icon={IconBold} isOn={at.bold} onClick={() => run().toggleBold().run()} />
      <Tool name="Italic  ⌘I" icon={IconItalic} isOn={at.italic} onClick={() => run().toggleItalic().run()} />
      <Tool name="Link  ⌘⇧K" icon={IconLink} isOn={at.link} onClick={() => void link()} />
      <Tool name="List" icon={IconList} isOn={at.bulletList} onClick={() => run().toggleBulletList().run()} />
      <Tool
        name="Numbered list"
        icon={IconListNumbers}
        isOn={at.orderedList}
        onClick={() => run().toggleOrderedList().run()}
      />
      <Tool name="Quote" icon={IconQuote} isOn={at.blockquote} onClick={() => run().toggleQuote().run()} />
      <Tool
        name="Superscript"
        icon={IconSuperscript}
        isOn={at.superscript}
        onClick={() => run().toggleSuperscript().run()}
      />
      <Tool name="Subscript" icon={IconSubscript} isOn={at.subscript} onClick={() => run().toggleSubscript().run()} />
      <Tool
        name="Language of the selected words"
        icon={IconLanguage}
        isOn={at.lang}
        isOff={!at.hasWords && !at.lang}
        onClick={() => void lang()}
      />
      <span className={classes.gap} />
      <Tool name="Find and replace  ⌘F" icon={IconSearch} onClick={onFind} />
      <Tool name="Undo  ⌘Z" icon={IconArrowBackUp} isOff={!at.canUndo} onClick={() => run().undo().run()} />
      <Tool name="Redo  ⌘⇧Z" icon={IconArrowForwardUp} isOff={!at.canRedo} onClick={() => run().redo().run()} />
    </div>
  )
}

type ToolProps = { name: string; icon: typeof IconBold; isOn?: boolean; isOff?: boolean; onClick: () => void }

function Tool({ name, icon: Icon, isOn, isOff = false, onClick }: ToolProps) {
  return (
    <Tooltip label={name}>
      <ActionIcon
        aria-label={name.split('  ')[0]}
        aria-pressed={isOn}
        disabled={isOff}
        className={classes.tool}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        <Icon size={17} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  )
}
