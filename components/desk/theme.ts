import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Harbour blue: the desk's one accent. */
const harbour: MantineColorsTuple = [
  '#eef4f8',
  '#dde7ee',
  '#b7cddc',
  '#8db2c9',
  '#6a9bb9',
  '#4a84a7',
  '#2d6d93',
  '#1f587a',
  '#174862',
  '#0e364c',
]

/** Warm greys, from paper to ink, so that the desk looks like the paper it makes. */
const dark: MantineColorsTuple = [
  '#e6e2da',
  '#c9c4ba',
  '#a8a398',
  '#827d74',
  '#5a564f',
  '#413e39',
  '#302e2a',
  '#1d1c1a',
  '#161513',
  '#0e0d0c',
]

/** Quiet, dense and square: text does the work. */
export const theme = createTheme({
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { harbour, dark },
  black: '#1b1a18',
  white: '#ffffff',
  fontFamily: "'Public Sans Variable', 'Public Sans', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  headings: { fontFamily: "'Newsreader Variable', 'Newsreader', Georgia, serif", fontWeight: '600' },
  defaultRadius: 2,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  cursorType: 'pointer',
  components: {
    Modal: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        centered: false,
        yOffset: '12vh',
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Menu: { defaultProps: { shadow: 'md', position: 'bottom-start' } },
    Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
  },
})
