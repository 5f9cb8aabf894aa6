import type { Page } from '@playwright/test'
import type { Host } from './host.ts'

/** Opens a screen as the address printed by the host does: the token first, the route behind it. */
export async function openAt(page: Page, host: Host, route = ''): Promise<void> {
  const here = page.url().startsWith(host.origin)
  // Only the fragment would change, which is no navigation to wait for.
  if (here) await page.goto('about:blank')
  await page.goto(`${host.url}${route}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
