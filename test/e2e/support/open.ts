import type { Page } from '@playwright/test'
import type { Host } from './host.ts'

/** Opens a screen and waits until it is there. */
export async function openAt(page: Page, host: Host, route = ''): Promise<void> {
  await host.open(page, route)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** By the address's fragment, which is the same in every host and loads nothing anew. */
export const turnTo = (page: Page, route: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash
  }, `#${route}`)
