import type { Page } from '@playwright/test'
import { App } from './pages/app.ts'
import { WizardPage } from './pages/wizard.ts'
import { unseenStops } from './support/focus.ts'
import type { Host } from './support/host.ts'
import { screensOf } from './support/language.ts'
import { openAt } from './support/open.ts'
import { cutOff } from './support/reflow.ts'
import { seedShowcase } from './support/showcase.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const SIZES = [
  { name: '1440 × 900', width: 1440, height: 900 },
  { name: '200 %', width: 720, height: 450 },
]

async function turn(page: Page, host: Host, route: string): Promise<void> {
  await page.goto(`${host.origin}/#${route}`)
  await new App(page).settled()
}

for (const { name, ...size } of SIZES) {
  test(`every screen is accessible and nothing is cut off at ${name}`, async ({ page, host }) => {
    test.setTimeout(120_000)
    const ids = await seedShowcase(host)
    await page.setViewportSize(size)
    await openAt(page, host)
    for (const route of screensOf(ids)) {
      await test.step(route, async () => {
        await turn(page, host, route)
        await expectAccessible(page)
        expect.soft(await cutOff(page), route).toEqual([])
      })
    }
    await turn(page, host, `/runs/${ids.runId}/drafts/${ids.draftId}`)
    const wizard = new WizardPage(page)
    for (const tab of ['讨论与决定', '待办事项', '抄送与发出', '检查并发出']) {
      await wizard.tab(tab).click()
      await expect(wizard.tab(tab)).toHaveAttribute('aria-selected', 'true')
      expect.soft(await cutOff(page), tab).toEqual([])
    }
    await expectAccessible(page)
  })
}

test('the focus is seen on every stop of Today, a project and the form', async ({ page, host }) => {
  test.setTimeout(60_000)
  const { runId, draftId } = await seedShowcase(host)
  await openAt(page, host)
  for (const route of ['/', `/runs/${runId}`, `/runs/${runId}/drafts/${draftId}`]) {
    await turn(page, host, route)
    expect.soft(await unseenStops(page), route).toEqual([])
  }
})

test('the first stop skips to the content', async ({ page, office }) => {
  await openAt(page, office)
  await page.keyboard.press('Tab')
  const app = new App(page)
  const skip = app.button('跳到正文')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(app.main).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(app.main.getByRole('link', { name: '开始新流程' })).toBeFocused()
})
