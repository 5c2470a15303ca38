import localFont from 'next/font/local'

/**
 * The paper's types: Newsreader for what was written, Public Sans for what is about it. Served from here, Latin only;
 * rarer letters come in files of their own when a page has them, and Korean is set in the reader's system fonts.
 * Each call's options must be literals: the build reads them.
 */
const serif = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
  display: 'swap',
})
const sans = localFont({
  src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  weight: '100 900',
  style: 'normal',
  variable: '--font-public-sans',
  adjustFontFallback: 'Arial',
  display: 'swap',
})
const serifItalic = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  variable: '--font-newsreader-italic',
  adjustFontFallback: 'Times New Roman',
  display: 'swap',
  preload: false,
})
const serifRarer = localFont({
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
const sansRarer = localFont({
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
export const fontVariables = [serif, sans, serifItalic, serifRarer, sansRarer].map((font) => font.variable).join(' ')
