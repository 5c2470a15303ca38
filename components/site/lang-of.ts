/** The `lang` a part needs where what is around it is in `around`: none when they are the same. */
export const langOf = (lang: string, around: string): string | undefined => (lang === around ? undefined : lang)
