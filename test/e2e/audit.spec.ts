import { readFileSync } from 'node:fs'
import { SettingsPage } from './pages/settings.ts'
import { openAt } from './support/open.ts'
import { seedMeeting, seedOffice, seedProject } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('the manager reads the log, narrows it, exports it and verifies the records', async ({ page, host }) => {
  await seedOffice(host)
  const { documentId, number } = await seedMeeting(host, await seedProject(host), '不在日志里的主题')
  await host.call('document.get', { documentId })
  await host.call('document.pdf', { documentId })
  await openAt(page, host, '/settings')
  const settings = new SettingsPage(page)
  const { audit } = settings.words.screens
  await settings.tab(audit.tab).click()
  const rows = page.getByRole('row').filter({ has: page.getByRole('cell') })
  await expect(rows.filter({ hasText: audit.kinds.printed })).toContainText(number)
  await expect(page.getByRole('main')).not.toContainText('不在日志里的主题')
  await expectAccessible(page)
  if (process.env['QC_SHOTS']) await page.screenshot({ path: `${process.env['QC_SHOTS']}/audit.png` })

  await settings.button(new RegExp(audit.kind)).click()
  await page.getByRole('option', { name: audit.kinds.viewed, exact: true }).click()
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText(audit.kinds.viewed)

  const saved = page.waitForEvent('download')
  await settings.button(audit.export).click()
  const csv = readFileSync(await (await saved).path(), 'utf8')
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(csv.trimEnd().split('\r\n')).toHaveLength(2)
  expect(csv).toContain(number)

  await settings.button(audit.clear).click()
  await expect(rows.filter({ hasText: audit.kinds.auditExported })).toHaveCount(1)
  await settings.button(audit.verify).click()
  await expect(page.getByText(/全部 \d+ 条记录完整/)).toBeVisible()
  await rows.getByRole('link', { name: number }).first().click()
  await expect(page).toHaveURL(new RegExp(documentId))
})
