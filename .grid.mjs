import sharp from 'sharp'
const [, , out, height, ...files] = process.argv
const parts = []
let x = 0
for (const f of files) { const b = await sharp(f).extract({ left: 0, top: 0, width: (await sharp(f).metadata()).width, height: Math.min(+height, (await sharp(f).metadata()).height) }).resize({ height: 900, fit: 'inside' }).toBuffer({ resolveWithObject: true }); parts.push({ input: b.data, left: x, top: 0 }); x += b.info.width + 12 }
await sharp({ create: { width: x, height: 900, channels: 3, background: '#f0f' } }).composite(parts).png().toFile(out)
