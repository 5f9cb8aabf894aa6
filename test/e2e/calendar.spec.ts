import { SettingsPage } from './pages/settings.ts'
import { openAt } from './support/open.ts'
import { seedOffice } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('the office pastes a year, changes a day of the built-in table, and takes it back', async ({
  page,
  host,
}) => {
  await seedOffice(host)
  await openAt(page, host, '/settings/calendar')
  const settings = new SettingsPage(page)
  const { calendar: words } = settings.words.screens
  const rows = page.getByRole('row').filter({ has: page.getByRole('cell') })
  const years = settings.button(new RegExp(words.yearLabel))
  const choose = async (year: string) => {
    await years.click()
    await page.getByRole('option', { name: words.year(year), exact: true }).click()
  }
  await choose('2026')
  await expect(rows.filter({ hasText: '2026-10-01' })).toContainText(words.builtIn)
  await choose('2027')
  await expect(page.getByText(words.unlisted('2027'))).toBeVisible()

  await page
    .getByLabel(words.pasteLabel)
    .fill('日期\t名称\n2027-02-05 至 2027-02-11\t春节\t放假\n2027-02-14\t春节\t上班')
  await expect(page.getByText(words.understood(8, '2027-02-05', '2027-02-14'))).toBeVisible()
  await expect(page.getByText(words.unread(1))).toBeVisible()
  await settings.button(words.import).click()
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('2027-02-05 至 2027-02-11')
  await expect(rows.first()).toContainText('春节')
  await expect(rows.last()).toContainText(words.marks.worked)
  await expect(page.getByText(words.unlisted('2027'))).toHaveCount(0)
  await expectAccessible(page)
  if (process.env['QC_SHOTS'])
    await page.screenshot({ path: `${process.env['QC_SHOTS']}/calendar.png`, fullPage: true })

  await settings.button(words.giveBackThis('2027-02-14')).click()
  await expect(rows).toHaveCount(1)
  expect((await host.call('calendar.get', {})).days).toHaveLength(7)
})
