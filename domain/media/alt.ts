/** What cameras, phones and content systems call files: IMG_2044, DSC00012, photo-1024x683, 20260803_101500. */
const FILE_NAME = [
  /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|svg|bmp|psd)$/i,
  /^(?:img|image|dscn?|dscf|pxl|photo|picture|screenshot|untitled|download|kakaotalk|스크린샷)[\s_-]*(?:photo)?[\s_-]*[\d\s_.:()-]*$/i,
  /^[\d\s_.:()-]+$/,
  /^[\w-]+-\d{2,5}x\d{2,5}$/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
]

/** Whether `alt` says something to someone who cannot see the picture: not empty, not a file name. */
export function isUsableAlt(alt: string): boolean {
  const words = alt.trim()
  if (!/\p{L}/u.test(words)) return false
  if (!/\s/.test(words) && /[_\d]/.test(words)) return false
  return !FILE_NAME.some((pattern) => pattern.test(words))
}
