import type { Page } from '@playwright/test'

/** Controls that cannot be brought into view without scrolling the window sideways, and whether it scrolls at all. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const found = root.scrollWidth > root.clientWidth + 1 ? [`the window is ${root.scrollWidth} wide`] : []
    const main = document.querySelector('main')
    if (main && main.scrollWidth > main.clientWidth + 1) found.push(`the screen is ${main.scrollWidth} wide`)
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, textarea, [role="tab"], [role="spinbutton"]',
    )
    for (const control of controls) {
      const shown = control.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      if (!shown || control.getClientRects().length === 0) continue
      // Ticks and radios lie hidden under what is drawn for them.
      if (control.clientWidth <= 1 || control.closest('[data-react-aria-prevent-focus]')) continue
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, right, width } = control.getBoundingClientRect()
      if (width > 1 && (left < -1 || right > innerWidth + 1)) {
        found.push(
          `${control.tagName} ${control.ariaLabel ?? control.innerText} ${Math.round(left)}–${Math.round(right)}`,
        )
      }
    }
    return found
  })
}
