/** Class names of a CSS module. Next declares the same in a file it writes at build; types are checked before that. */
declare module '*.module.css' {
  const classes: { readonly [name: string]: string }
  export default classes
}
declare module '*.css'
