import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { App } from './pages/app.ts'
import { PalettePage } from './pages/palette.ts'
import { RunPage } from './pages/run.ts'
import { SettingsPage } from './pages/settings.ts'
import { SigningPage } from './pages/signing.ts'
import { StartRunPage } from './pages/start-run.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { meetingAnswers, requirementAnswers, seedDraft, seedMeeting } from './support/scene.ts'
import { PINS, seedStaff, signAsWriter } from './support/staff.ts'
import { expect, test } from './support/test.ts'

// Nobody here has a mouse. Long stories on a machine that may be busy.
test.describe.configure({ timeout: 120_000 })
test.use({ permissions: ['clipboard-read', 'clipboard-write'], contextOptions: { reducedMotion: 'reduce' } })
test.beforeEach(async ({ page }) => {
  // Whatever is reached by a pointer is a failure.
  await page.addInitScript(() => {
    for (const type of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(type, (event) => event.isTrusted && console.error(`${type} by a pointer`), true)
  })
})

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

test('a project is started', async ({ page, office }) => {
  await openAt(page, office)
  const palette = new PalettePage(page)
  await palette.take('开始新流程')
  const start = new StartRunPage(page)
  await start.tabTo(start.name)
  await page.keyboard.type('展厅开幕')
  await start.tabTo(start.client)
  await page.keyboard.type('云帆家居有限公司')
  await start.tabTo(start.short)
  await press(page, 'Control+a')
  await page.keyboard.type('yfjj')
  await start.tabTo(start.contact(1, 'name'))
  await page.keyboard.type('顾云')
  await start.tabTo(start.canSign(1))
  await press(page, 'Space')
  await start.tabTo(start.start)
  await press(page, 'Enter')
  const run = new RunPage(page)
  await expect(run.heading).toHaveText('展厅开幕')
  await expect(run.facts).toContainText('顾云 可签字')
})

test('a requirement record: rows come from a spreadsheet and go back to one; taken back, done again, issued', async ({
  page,
  project,
}) => {
  const { host, runId } = project
  const draft = await host.call('draft.open', {
    ...{ commandId: crypto.randomUUID(), draftId: crypto.randomUUID(), runId, form: 'requirement' },
    ...{ brief: false, revises: null },
  })
  await host.call('draft.checkpoint', {
    ...{ commandId: crypto.randomUUID(), draftId: draft.id, rev: draft.rev, page: null },
    answers: { ...draft.answers, ...requirementAnswers() },
  })
  await openAt(page, host, `/runs/${runId}`)
  const app = new App(page)
  const words = app.words.forms.requirement
  const form = page.getByRole('region', { name: words.title, exact: true })
  const run = new RunPage(page)
  await run.tabTo(run.drafts.getByRole('link').first())
  await press(page, 'Enter')
  await expect(form).toBeVisible()

  const deliverables = form.getByRole('group', { name: words.fields.deliverables.label, exact: true })
  await test.step('to the page with the table', async () => {
    for (let turns = 0; turns < 8 && !(await deliverables.isVisible()); turns++)
      await press(page, 'Control+Enter')
    await expect(deliverables).toBeVisible()
  })
  const inputs = deliverables.locator('input, textarea')
  await test.step('two lines of a spreadsheet fill two rows', async () => {
    await page.evaluate(() =>
      navigator.clipboard.writeText('主画面\t横竖两种\t1\t套\n易拉展架\t80×200cm\t40\t个'),
    )
    await app.tabTo(inputs.first())
    await press(page, 'Control+a', 'Control+v')
    await expect(inputs.first()).toHaveValue('主画面')
    await expect
      .poll(() => values(inputs))
      .toEqual(expect.arrayContaining(['主画面', '横竖两种', '易拉展架', '40']))
  })
  await test.step('taken back and done again', async () => {
    await press(page, 'Control+z')
    await expect.poll(() => values(inputs)).not.toContain('易拉展架')
    await press(page, 'Control+Shift+z')
    await expect.poll(() => values(inputs)).toContain('易拉展架')
  })
  await test.step('a row goes to the clipboard as a spreadsheet reads it', async () => {
    await app.tabTo(inputs.first())
    await press(page, 'End', 'Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^主画面\t横竖两种\t1/)
  })
  await test.step('issued', async () => {
    const issue = app.button(words.submit)
    for (let turns = 0; turns < 8 && !(await issue.isVisible()); turns++) await press(page, 'Control+Enter')
    await app.tabTo(issue)
    await press(page, 'Enter')
    await expect(page.getByText(/RQ-\d{8}-01/).first()).toBeVisible()
  })
})

const values = (inputs: import('@playwright/test').Locator) =>
  inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))

test('a document is read to its end and signed by PIN', async ({ page, project }) => {
  const { host, runId } = project
  await seedStaff(host)
  const first = await seedMeeting(host, runId, '立项沟通会')
  // The PIN stands for a hand that was drawn once.
  await signAsWriter(host, first.documentId)
  const { documentId } = await seedMeeting(host, runId, '第二次沟通')
  await openAt(page, host, `/documents/${documentId}`)
  const sign = new SigningPage(page)
  await sign.tabTo(sign.act('sign', 'AE'))
  await press(page, 'Enter')
  await page.getByText(/^第 1 页 \/ 共 \d+ 页$/).waitFor()
  for (let turns = 0; turns < 40 && (await sign.goSign.isDisabled()); turns++) {
    if (!(await sign.nextPage.isVisible())) break
    await sign.tabTo(sign.nextPage)
    await press(page, 'Enter')
    await page.waitForTimeout(100)
  }
  await expect(sign.goSign).toBeEnabled()
  await sign.tabTo(sign.goSign)
  await press(page, 'Enter')
  await sign.tabTo(sign.button(sign.signing.methods.pin))
  await press(page, 'Enter')
  await sign.tabTo(sign.pin)
  await page.keyboard.type(PINS.me)
  await sign.tabTo(sign.confirm)
  await press(page, 'Enter')
  await expect(page.getByRole('alert').filter({ hasText: '已签字' })).toBeVisible()
  const { places } = await host.call('sign.places', { documentId })
  expect(places.find(({ key }) => key === 'sig_ae')?.by[0]?.method).toBe('pin')
})

test('the readable archive is written to a folder', async ({ page, project }) => {
  const { host, runId } = project
  await seedMeeting(host, runId, '立项沟通会')
  const { office, settings } = await host.call('office.status', {})
  if (!office || !settings) throw new Error('not open')
  const changed = { ...settings, readableArchive: true }
  await host.call('office.change', { commandId: crypto.randomUUID(), office, settings: changed })
  const folder = mkdtempSync(join(tmpdir(), 'qiancheng-export-'))
  await openAt(page, host, `/runs/${runId}`)
  const run = new RunPage(page)
  const { archive } = run.words.screens
  await run.tabTo(run.button(archive.open))
  await press(page, 'Enter')
  await expect(page.getByRole('textbox', { name: archive.folder })).toBeFocused()
  await page.keyboard.type(folder)
  await run.tabTo(run.button(archive.send))
  await press(page, 'Enter')
  await expect.poll(() => readdirSync(folder).filter((name) => !name.endsWith('.part')).length).toBe(1)
  expect(existsSync(join(folder, readdirSync(folder)[0] ?? '', 'index.html'))).toBe(true)
  rmSync(folder, { recursive: true })
})

test('settings by their tabs: a client in the register, the theme, the language', async ({
  page,
  office,
}) => {
  await openAt(page, office)
  const settings = new SettingsPage(page)
  await settings.tabTo(settings.entry('设置'))
  await press(page, 'Enter')
  await settings.tabTo(settings.tab('办公室'))
  await press(page, 'ArrowRight', 'Enter')
  await expect(settings.tab('显示')).toHaveAttribute('aria-selected', 'true')

  await test.step('the theme', async () => {
    await settings.tabTo(page.getByRole('radio', { name: /跟随系统/ }))
    await press(page, 'ArrowDown', 'ArrowDown')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
  await test.step('an entry of a register, then changed', async () => {
    await new PalettePage(page).take('设置：办公室')
    await settings.tabTo(settings.tab('办公室'))
    const { registers } = settings.words
    for (let presses = 0; presses < 8; presses++) {
      const isThere = await settings.tab(registers.title).getAttribute('aria-selected')
      if (isThere === 'true') break
      await press(page, 'ArrowRight', 'Enter')
    }
    await settings.tabTo(settings.button(registers.of.client.add))
    await press(page, 'Enter')
    const name = page.getByRole('textbox', { name: /^名称/ })
    await settings.tabTo(name)
    await page.keyboard.type('青禾茶饮有限公司')
    const short = page.getByRole('textbox', { name: /^客户简码/ })
    if (await short.isVisible()) {
      await settings.tabTo(short)
      await page.keyboard.type('QHCY')
    }
    await settings.tabTo(settings.button(registers.save))
    await press(page, 'Enter')
    const edit = settings.button(registers.edit({ name: '青禾茶饮有限公司' }))
    await settings.tabTo(edit)
    await press(page, 'Enter')
    await expect(name).toHaveValue('青禾茶饮有限公司')
  })
  await test.step('the language', async () => {
    await new PalettePage(page).take('English')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test('a draft goes to the trash, is taken back at once, goes again, and is put back from there', async ({
  page,
  project,
}) => {
  const { host, runId } = project
  await seedDraft(host, runId, meetingAnswers('灯箱位置'))
  await openAt(page, host, `/runs/${runId}`)
  const run = new RunPage(page)
  const discard = run.drafts.getByRole('button', { name: /丢弃/ })
  const discardNow = async () => {
    await run.tabTo(discard)
    await press(page, 'Enter')
    const sure = page.getByRole('alertdialog').getByRole('button', { name: /丢弃/ })
    if (await sure.isVisible()) await press(page, 'Enter')
    await expect(discard).toHaveCount(0)
  }
  await discardNow()
  await run.tabTo(run.message(/./).getByRole('button', { name: '撤销' }))
  await press(page, 'Enter')
  await expect(discard).toBeVisible()
  await discardNow()

  await new PalettePage(page).take('回收站')
  const restore = run.main.getByRole('button', { name: /放回|恢复/ })
  await run.tabTo(restore)
  await press(page, 'Enter')
  await expect(restore).toHaveCount(0)
  await expect(new WizardPage(page).heading).toBeFocused()
  expect((await host.call('run.get', { runId })).drafts).toHaveLength(1)
})
