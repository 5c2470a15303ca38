import localFont from 'next/font/local'

/**
 * The paper's types: Newsreader for what was written, Public Sans for what is about it. Served from here, cut down to
 * what English needs (see `fonts/README.md`); other letters come in files of their own when a page has them, and Korean is set in the reader's system fonts.
 * Until they are there, words stand in a type of the device, set to the same measure in `stand-ins.css`, so that nothing
 * moves when ours comes.
 * Each call's options must be literals: the build reads them. Each constant's name becomes the family's: one that is called
 * `serif` would be looked for among the device's own types whenever ours is not there.
 */
const newsreader = localFont({
  src: './fonts/newsreader.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--font-newsreader',
  adjustFontFallback: false,
  display: 'swap',
})
const publicSans = localFont({
  src: './fonts/public-sans.woff2',
  weight: '400 750',
  style: 'normal',
  variable: '--font-public-sans',
  adjustFontFallback: false,
  display: 'swap',
})
const newsreaderItalic = localFont({
  src: './fonts/newsreader-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--font-newsreader-italic',
  adjustFontFallback: false,
  display: 'swap',
})
const newsreaderAccented = localFont({
  src: './fonts/newsreader-accented.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--font-newsreader-accented',
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00A2, U+00A4-00AF, U+00B1, U+00B4-00B6, U+00B8-00BC, U+00BE-00D6, U+00D8-00E8, U+00EA-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+201A, U+201E, U+2020-2022, U+2039-203A, U+2044, U+2122',
    },
  ],
})
const publicSansAccented = localFont({
  src: './fonts/public-sans-accented.woff2',
  weight: '400 750',
  style: 'normal',
  variable: '--font-public-sans-accented',
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00A2, U+00A4-00AF, U+00B1, U+00B4-00B6, U+00B8-00BC, U+00BE-00D6, U+00D8-00E8, U+00EA-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+201A, U+201E, U+2020-2022, U+2039-203A, U+2044, U+2122',
    },
  ],
})
const newsreaderItalicAccented = localFont({
  src: './fonts/newsreader-italic-accented.woff2',
  weight: '400',
  style: 'italic',
  variable: '--font-newsreader-italic-accented',
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00A2, U+00A4-00AF, U+00B1, U+00B4-00B6, U+00B8-00BC, U+00BE-00D6, U+00D8-00E8, U+00EA-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+201A, U+201E, U+2020-2022, U+2039-203A, U+2044, U+2122',
    },
  ],
})
const newsreaderRarer = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader-rarer',
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})
const publicSansRarer = localFont({
  src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-public-sans-rarer',
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

/** The class that makes the types known as custom properties; it stands on `<html>`. */
export const fontVariables = [
  newsreader,
  publicSans,
  newsreaderItalic,
  newsreaderAccented,
  publicSansAccented,
  newsreaderItalicAccented,
  newsreaderRarer,
  publicSansRarer,
]
  .map((font) => font.variable)
  .join(' ')
