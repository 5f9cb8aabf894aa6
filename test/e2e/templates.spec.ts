import { App } from './pages/app.ts'
import { SettingsPage } from './pages/settings.ts'
import { StartRunPage } from './pages/start-run.ts'
import { openAt } from './support/open.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.describe.configure({ timeout: 90_000 })

test('a project begins as a common kind, is saved as a template, and another begins from that', async ({
  page,
  project,
}) => {
  const { host } = project
  await openAt(page, host, '/runs/new')
  const app = new App(page)
  const startPage = new StartRunPage(page)
  const { templates } = app.words.screens
  const { kinds } = app.words.workflows.ae

  const start = async (name: string, from: string, client: string) => {
    await startPage.name.fill(name)
    await app.button(new RegExp(templates.from)).click()
    await page.getByRole('option', { name: from, exact: true }).click()
    await startPage.client.fill(client)
    await startPage.client.press('Escape')
    if ((await startPage.short.inputValue()) === '') await startPage.short.fill('HYQS')
    await startPage.start.click()
    await expect(page).toHaveURL(/runs\/[0-9a-f-]{36}$/)
    return page.url().split('/').at(-1) ?? ''
  }
  const film = await start('品牌短片', templates.common(kinds.film), '海盐汽水有限公司')
  await app
    .button(/^填写：客户需求记录/)
    .first()
    .click()
  await expect(page.getByText(`来自模板「${kinds.film}」`).first()).toBeVisible()
  await expectAccessible(page)
  if (process.env['QC_SHOTS']) await page.screenshot({ path: `${process.env['QC_SHOTS']}/template-form.png` })

  await page.goto(`${host.origin}/#/runs/${film}`)
  await app.button(templates.saveAs).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(templates.name).fill('短片套餐')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: templates.save, exact: true }).click()
  await expect(page.getByText(templates.saved('短片套餐'))).toBeVisible()

  await page.goto(`${host.origin}/#/settings/registers`)
  const settings = new SettingsPage(page)
  await settings.button(templates.renameThis('短片套餐')).click()
  await dialog.getByLabel(templates.name).fill('短片标准做法')
  await dialog.getByRole('button', { name: templates.save, exact: true }).click()
  await expect(settings.button(templates.renameThis('短片标准做法'))).toBeVisible()
  await expectAccessible(page)
  if (process.env['QC_SHOTS'])
    await page.screenshot({ path: `${process.env['QC_SHOTS']}/templates.png`, fullPage: true })

  await page.goto(`${host.origin}/#/runs/new`)
  const next = await start('第二支短片', templates.own('短片标准做法'), '云帆家居有限公司')
  await app
    .button(/^填写：客户需求记录/)
    .first()
    .click()
  await expect(page.getByText('来自模板「短片标准做法」').first()).toBeVisible()

  // Copied whole: the draft of the earlier project lies ready.
  await page.goto(`${host.origin}/#/runs/new`)
  const copy = await start('第三支短片', templates.run('第二支短片', '云帆家居有限公司'), '山岚茶业有限公司')
  const { drafts } = await host.call('run.get', { runId: copy })
  expect(drafts.map((one) => one.form)).toEqual(['requirement'])
  expect(new Set([film, next, copy]).size).toBe(3)

  await page.goto(`${host.origin}/#/settings/registers`)
  await settings.button(templates.removeThis('短片标准做法')).click()
  await expect(page.getByText(templates.none)).toBeVisible()
})
