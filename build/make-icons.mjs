// @ts-check
/** `node build/make-icons.mjs`: every icon of the program from the one drawing, build/packaging/icon.svg. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { chromiumArguments, findChromium } from './lib/chromium.mjs'
import { icns, ico } from './lib/icon-files.mjs'
import { at } from './lib/paths.mjs'
import { command, Stop, say } from './lib/say.mjs'

/** @param {string[]} parts */
const kept = (...parts) => at('build', 'packaging', ...parts)

/** A Mac leaves air around an icon; elsewhere the seal fills its square, or it would be a dot at 16 pixels. */
const boxes = { mac: '0 0 1024 1024', elsewhere: '88 88 848 848' }

/**
 * @param {import('playwright').Page} page
 * @param {string} svg
 * @param {number} size
 * @returns {Promise<Buffer>}
 */
async function draw(page, svg, size) {
  const scaled = svg.replace(/ width="1024" height="1024"/, ` width="${size}" height="${size}"`)
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${scaled.replace(/^<\?xml.*\?>/, '')}`,
  )
  return page.screenshot({ omitBackground: true })
}

/** @param {import('playwright').Page} page @param {keyof typeof boxes} where @param {number[]} sizes */
async function drawAll(page, where, sizes) {
  const svg = readFileSync(kept('icon.svg'), 'utf8').replace(
    'viewBox="0 0 1024 1024"',
    `viewBox="${boxes[where]}"`,
  )
  const pictures = []
  for (const size of sizes) pictures.push({ size, png: await draw(page, svg, size) })
  return pictures
}

command(async () => {
  const executablePath = findChromium()
  if (!executablePath) throw new Stop('A Chromium draws the icons, and there is none.')
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() })
  const page = await browser.newPage()
  writeFileSync(kept('icon.icns'), icns(await drawAll(page, 'mac', [16, 32, 64, 128, 256, 512, 1024])))
  writeFileSync(kept('icon.ico'), ico(await drawAll(page, 'elsewhere', [16, 24, 32, 48, 64, 128, 256])))
  mkdirSync(kept('icons'), { recursive: true })
  for (const { size, png } of await drawAll(page, 'elsewhere', [16, 32, 48, 64, 128, 256, 512]))
    writeFileSync(kept('icons', `${size}x${size}.png`), png)
  await browser.close()
  say('Icons written to build/packaging.')
  return 0
})
