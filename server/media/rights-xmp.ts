/** All that a picture of ours says of itself: whose it is. Places, serial numbers, thumbnails and edit histories are gone. */
export function rightsAsXmp(credit: string, copyright: string): string {
  const attribute = (name: string, value: string) => (value === '' ? '' : ` ${name}="${escaped(value)}"`)
  const rights = copyright
    ? `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(copyright)}</rdf:li></rdf:Alt></dc:rights>`
    : ''
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"${attribute('photoshop:Credit', credit)}>${rights}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
