import { expect, type Page } from '@playwright/test'

/** How the focused control and what is drawn around it look, and how they look without the focus. */
async function look(): Promise<{ readonly name: string; readonly seen: boolean } | null> {
  const control = document.activeElement
  if (!(control instanceof HTMLElement) || control === document.body) return null
  const drawn = () => {
    const found: string[] = []
    let element: Element | null = control
    for (let level = 0; element && level < 4; level++, element = element.parentElement) {
      for (const part of [element, ...(level === 1 ? element.children : [])]) {
        // A link may spread over its whole card, and its ring with it.
        for (const layer of [null, '::after']) {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
            getComputedStyle(part, layer)
          const outline = outlineStyle === 'none' ? '' : outlineWidth + outlineColor
          found.push([outline, boxShadow, borderColor, backgroundColor].join(' '))
        }
      }
    }
    return found.join('|')
  }
  const name = `${control.tagName} ${control.role ?? ''} ${control.ariaLabel ?? control.innerText?.slice(0, 20) ?? ''} ${control.className}`
  const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  await twoFrames()
  const focused = drawn()
  control.blur()
  await twoFrames()
  const plain = drawn()
  control.focus()
  const box = control.getBoundingClientRect()
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  return { name, seen: inside && focused !== plain }
}

/** Walks a screen by Tab from its beginning and returns the stops whose focus cannot be seen. */
export async function unseenStops(page: Page, most = 90): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const unseen = new Set<string>()
  const visited: string[] = []
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(look)
    if (!found) break
    visited.push(found.name)
    if (!found.seen) unseen.add(found.name)
  }
  expect(visited.length).toBeGreaterThan(8)
  return [...unseen]
}
