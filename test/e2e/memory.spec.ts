import type { Page } from '@playwright/test'
import { App, hasFocus } from './pages/app.ts'
import { EntryPage } from './pages/entry.ts'
import { PalettePage } from './pages/palette.ts'
import { WizardPage } from './pages/wizard.ts'
import type { Host } from './support/host.ts'
import { openAt } from './support/open.ts'
import { ME, meetingAnswers, PASSPHRASE, PROJECT, seedDraft, seedProject } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.describe.configure({ timeout: 120_000 })

/** The program is closed, opened again, and somebody signs in: nothing but the browser's own store is left. */
async function anotherDay(page: Page, host: Host, name = ME.name, passphrase = PASSPHRASE): Promise<void> {
  await page.goto('about:blank')
  await host.stop()
  await host.start()
  await openAt(page, host)
  await new EntryPage(page).enter(name, passphrase)
  await expect(new App(page).heading).toHaveText('今日待办')
}

test('接着上次: offered, not forced, and it leads to the very field', async ({ page, project }) => {
  const { host, runId } = project
  const draftId = await seedDraft(host, runId, meetingAnswers('第二轮'))
  await openAt(page, host, `/runs/${runId}/drafts/${draftId}`)
  const wizard = new WizardPage(page)
  await wizard.next.click()
  const discussion = wizard.inTopic(1, 'discussion')
  await discussion.click()
  await page.keyboard.type('再看一次')
  await expect(wizard.saved).toContainText('已自动保存')

  await anotherDay(page, host)
  const app = new App(page)
  await expect(app.main.getByText('上次停在“客户会议记录”。')).toBeVisible()
  await expectAccessible(page)
  await app.tabTo(app.button('继续'))
  await page.keyboard.press('Enter')
  await expect(discussion).toBeVisible()
  await expect.poll(() => hasFocus(discussion)).toBe(true)

  await test.step('the palette offers what was looked at before', async () => {
    await anotherDay(page, host)
    await page.keyboard.press('Control+k')
    await expect(new PalettePage(page).lines.first()).toContainText('客户会议记录')
    await page.keyboard.press('Escape')
  })

  await test.step('refused, it is not offered again in this sitting', async () => {
    await app.button('不用了').click()
    await expect(app.main.getByText('上次停在')).toHaveCount(0)
    await app.entry('项目与案件').click()
    await app.entry('今日待办').click()
    await expect(app.heading).toHaveText('今日待办')
    await expect(app.main.getByText('上次停在')).toHaveCount(0)
  })

  await test.step('nothing of it lies in the browser in clear', async () => {
    const kept = await everything(page)
    expect(kept).toContain('memory/people')
    for (const name of [PROJECT.name, PROJECT.client, '客户会议记录', ME.name, '再看一次'])
      expect(kept).not.toContain(name)
  })
})

test('order and widths of a list are found again; a colleague at the same desk has their own', async ({
  page,
  office,
}) => {
  for (const name of ['张家界', '安吉', '丽江']) await seedProject(office, { ...PROJECT, name })
  await openAt(page, office, '/runs')
  const app = new App(page)
  const names = app.main.getByRole('row').locator('td:first-child a')
  await expect(names).toHaveText(['丽江', '安吉', '张家界'])

  const head = app.main.getByRole('columnheader', { name: '项目' })
  const sort = head.getByRole('button')
  const edge = head.getByRole('separator')
  await app.tabTo(sort)
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(names).toHaveText(['安吉', '丽江', '张家界'])
  await page.keyboard.press('Enter')
  await expect(names).toHaveText(['张家界', '丽江', '安吉'])
  await page.keyboard.press('Tab')
  await expect(edge).toBeFocused()
  const before = (await head.boundingBox())?.width ?? 0
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('ArrowRight')
  const after = (await head.boundingBox())?.width ?? 0
  expect(after).toBeGreaterThan(before + 60)
  await expectAccessible(page)

  await anotherDay(page, office)
  await app.entry('项目与案件').click()
  await expect(names).toHaveText(['张家界', '丽江', '安吉'])
  expect(Math.abs(((await head.boundingBox())?.width ?? 0) - after)).toBeLessThan(3)

  await test.step('Delete brings the usual width back', async () => {
    await edge.focus()
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await head.boundingBox())?.width ?? 0).toBeLessThan(after - 20)
  })

  await test.step('somebody else', async () => {
    const { colleague } = await seedColleague(office)
    await anotherDay(page, office, colleague.name, colleague.passphrase)
    await expect(app.main.getByText('上次停在')).toHaveCount(0)
    await app.entry('项目与案件').click()
    await expect(names).toHaveText(['丽江', '安吉', '张家界'])
  })
})

async function seedColleague(host: Host) {
  const colleague = { name: '何远帆', passphrase: '一只蓝色的 kettle 在唱歌' }
  const person = { name: colleague.name, title: '', roles: ['am' as const] }
  const { personId } = await host.call('people.add', { commandId: crypto.randomUUID(), person })
  await host.call('account.create', { personId, passphrase: colleague.passphrase })
  return { colleague }
}

/** Every store of this browser, as text. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const text = (value: unknown): string =>
      value instanceof Uint8Array
        ? new TextDecoder().decode(value)
        : typeof value === 'object' && value !== null
          ? Object.entries(value)
              .map(([key, one]) => `${key}=${text(one)}`)
              .join(' ')
          : String(value)
    const parts = [text(localStorage), text(sessionStorage)]
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => resolve(asked.result)
      })
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const asked = db.transaction(store).objectStore(store).getAll()
          asked.onsuccess = () => resolve(asked.result)
        })
        parts.push(`${name}/${store}`, ...rows.map(text))
      }
      db.close()
    }
    return parts.join('\n')
  })
