import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { EntryPage } from './pages/entry.ts'
import { PalettePage } from './pages/palette.ts'
import { SamplePage } from './pages/sample.ts'
import { SetupPage } from './pages/setup.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { pdfText, squeezed } from './support/pdf.ts'
import { ME, PROJECT, seedProject } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.describe.configure({ timeout: 120_000 })

test('before there is an office: a sample to try, marked on every screen and page, gone with one act', async ({
  page,
  host,
}) => {
  await openAt(page, host)
  const sample = new SamplePage(page)
  await sample.start.click()
  await expect(sample.heading).toHaveText('今日待办', { timeout: 30_000 })
  await expect(sample.main.getByText('展厅开幕').first()).toBeVisible()
  await expectAccessible(page)

  for (const route of ['/', '/runs', '/documents', '/signatures', '/figures', '/trash', '/settings']) {
    await page.goto(`${host.origin}/#${route}`)
    await sample.settled()
    await expect(sample.bar).toBeVisible()
  }

  await test.step('the paper says so too', async () => {
    const { documents } = await host.call('document.list', { offset: 0, count: 10 })
    const { base64 } = await host.call('document.pdf', { documentId: documents[0]?.id ?? '' })
    expect(squeezed(pdfText(Buffer.from(base64, 'base64')))).toContain('样本')
  })

  await test.step('locked, it is still marked, and says how one gets in', async () => {
    await page.keyboard.press('Control+Shift+L')
    const entry = new EntryPage(page)
    await expect(entry.heading).toHaveText('已锁定')
    await expect(sample.bar).toBeVisible()
    await sample.how.click()
    await expect(sample.people).toContainText('沈明')
    const passphrase = /“(.+)”/.exec((await sample.people.innerText()) ?? '')?.[1] ?? ''
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await entry.enter('沈明', passphrase)
    await expect(entry.button('沈明 总监')).toBeVisible()
  })

  await sample.end.click()
  await expect(new SetupPage(page).officeName).toBeVisible()
  await expect(sample.bar).toHaveCount(0)
  expect(existsSync(join(host.dataFolder, 'sample'))).toBe(false)
})

test("from one's own office by the palette: it is locked, untouched, and back with one act", async ({
  page,
  office,
}) => {
  await seedProject(office)
  await openAt(page, office)
  const palette = new PalettePage(page)
  const sample = new SamplePage(page)
  await palette.type('样本')
  await expect(palette.chosen).toContainText('打开样本办公室')
  await page.keyboard.press('Enter')
  await expect(sample.bar).toBeVisible({ timeout: 30_000 })
  await expect(sample.main.getByText('展厅开幕').first()).toBeVisible()
  await expect(sample.main.getByText(PROJECT.name)).toHaveCount(0)

  await test.step('what is typed in the sample is kept apart and forgotten with it', async () => {
    const { runs } = await office.call('run.list', { offset: 0, count: 10 })
    const run = runs.find(({ name }) => name === '展厅开幕')
    const { drafts } = await office.call('run.get', { runId: run?.id ?? '' })
    await page.goto(`${office.origin}/#/runs/${run?.id}/drafts/${drafts[0]?.id}`)
    const wizard = new WizardPage(page)
    await wizard.settled()
    await page.getByRole('textbox', { name: /主题/ }).first().fill('样本里写的')
    await expect.poll(() => keptDrafts(page)).toBe(1)
  })

  await sample.end.click()
  const entry = new EntryPage(page)
  await expect(entry.signIn).toBeVisible()
  await expect(entry.name).toHaveValue('')
  await expect(sample.bar).toHaveCount(0)
  await expect.poll(() => keptDrafts(page)).toBe(0)
  await entry.enter(ME.name, '纸船 sails at dawn')
  await expect(entry.main.getByText(PROJECT.name).first()).toBeVisible()
})

test('a crash in the sample leaves nothing of it behind', async ({ page, office, allowed }) => {
  allowed.push(/ERR_CONNECTION|Failed to load|ERR_INCOMPLETE|ERR_EMPTY/)
  await office.call('sample.begin', { language: 'zh-Hans' })
  expect(existsSync(join(office.dataFolder, 'sample', 'office.db'))).toBe(true)
  await office.kill()
  await office.start()
  expect(existsSync(join(office.dataFolder, 'sample'))).toBe(false)
  await openAt(page, office)
  await expect(new EntryPage(page).signIn).toBeVisible()
  await expect(new SamplePage(page).bar).toHaveCount(0)
})

/** Drafts of a sample that this browser keeps. */
const keptDrafts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('drafts-sample')
        asked.onsuccess = () => {
          const count = asked.result.transaction('drafts').objectStore('drafts').count()
          count.onsuccess = () => {
            asked.result.close()
            resolve(count.result)
          }
        }
      }),
  )
