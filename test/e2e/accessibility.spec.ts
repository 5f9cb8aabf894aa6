import type { Page } from '@playwright/test'
import { App } from './pages/app.ts'
import { PalettePage } from './pages/palette.ts'
import { WizardPage } from './pages/wizard.ts'
import { unseenStops } from './support/focus.ts'
import type { Host } from './support/host.ts'
import { openAt } from './support/open.ts'
import { cutOff } from './support/reflow.ts'
import { screensOf } from './support/screens.ts'
import { seedShowcase } from './support/showcase.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const SIZES = [
  { name: '1440 × 900', width: 1440, height: 900 },
  { name: '200 %', width: 720, height: 450 },
]

/** Each theme at the usual size; the narrow window and the program's own zoom ask more of the layout than of colours. */
const VIEWS = [
  ...SIZES.map((size) => ({ ...size, theme: 'light', zoom: 100 })),
  ...(['dark', 'contrast'] as const).flatMap((theme) =>
    SIZES.map((size) => ({ ...size, name: `${size.name}, ${theme}`, theme, zoom: 100 })),
  ),
  ...(['light', 'dark', 'contrast'] as const).map((theme) => ({
    ...{ name: `1440 × 900 at our own 200 %, ${theme}`, width: 1440, height: 900, theme, zoom: 200 },
  })),
  { name: '1280 × 720 at our own 150 %, dark', width: 1280, height: 720, theme: 'dark', zoom: 150 },
] as const

/**
 * The usual window and the narrow one each time; of the others two by chance, and all of them in the long run. The seed is the day
 * unless it is given, so that a week of runs has seen them all.
 */
const soak = Boolean(process.env['QC_SOAK'])
const seed = Number(process.env['QC_SEED'] ?? Math.floor(Date.now() / 86_400_000))
const OTHERS = VIEWS.slice(SIZES.length)
const CHOSEN = soak
  ? VIEWS
  : [...VIEWS.slice(0, SIZES.length), ...[0, OTHERS.length / 2].map((half) => OTHERS[half + (seed % 4)])]

/** What the person chose before, as this computer keeps it. */
async function look(page: Page, view: { readonly theme: string; readonly zoom: number }): Promise<void> {
  const kept = JSON.stringify({ last: { theme: view.theme, zoom: view.zoom }, people: {} })
  await page.addInitScript((text) => localStorage.setItem('qiancheng.view', text), kept)
}

async function turn(page: Page, host: Host, route: string): Promise<void> {
  await page.goto(`${host.origin}/#${route}`)
  await new App(page).settled()
}

for (const { name, width, height, ...view } of CHOSEN.flatMap((one) => one ?? [])) {
  test(`every screen is accessible and nothing is cut off at ${name}`, async ({ page, host }) => {
    test.setTimeout(180_000)
    const ids = await seedShowcase(host)
    await page.setViewportSize({ width, height })
    await look(page, view)
    await openAt(page, host)
    await expect(page.locator('html')).toHaveAttribute('data-theme', view.theme)
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

const THEMES = ['light', 'dark', 'contrast'] as const

for (const theme of soak ? THEMES : [THEMES[seed % 3] ?? 'light']) {
  test(`what stands in front of the screens is accessible too: ${theme}`, async ({ page, host }) => {
    test.setTimeout(60_000)
    const ids = await seedShowcase(host)
    await look(page, { theme, zoom: 100 })
    await openAt(page, host, `/runs/${ids.runId}/drafts/${ids.draftId}`)
    const palette = new PalettePage(page)
    await palette.type('提案')
    await expectAccessible(page)
    for (const part of ['help', 'shortcuts', 'tour'] as const) {
      await palette.take(palette.words.screens.acts.names[part].name)
      await page.getByRole('dialog').waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  })
}

test('with the colours of the system every control can still be told', async ({ page, host }) => {
  test.setTimeout(60_000)
  await page.emulateMedia({ forcedColors: 'active' })
  const ids = await seedShowcase(host)
  await openAt(page, host)
  for (const route of [
    '/',
    `/runs/${ids.runId}`,
    `/runs/${ids.runId}/drafts/${ids.draftId}`,
    '/settings/view',
  ]) {
    await turn(page, host, route)
    await expectAccessible(page)
  }
  const chosen = page.getByRole('navigation', { name: '主导航' }).locator('[aria-current="page"]')
  expect(await chosen.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
})

test("who follows the system is shown what it asks for, and a choice of one's own comes first", async ({
  page,
  office,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openAt(page, office, '/settings/view')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
  await expect(html).toHaveAttribute('data-theme', 'contrast')
  await new App(page).tabTo(page.getByRole('radio', { name: /跟随系统/ }))
  await page.keyboard.press('ArrowDown')
  await expect(html).toHaveAttribute('data-theme', 'light')
})

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
