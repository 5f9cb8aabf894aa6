import type { Page } from '@playwright/test'
import type { Host } from './host.ts'

/** Opens a screen and waits until it is there. */
export async function openAt(page: Page, host: Host, route = ''): Promise<void> {
  await host.open(page, route)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
