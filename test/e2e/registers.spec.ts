import { SettingsPage } from './pages/settings.ts'
import { openAt } from './support/open.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('the built-in clauses become the office’s own, and one of them is changed', async ({ page, office }) => {
  await openAt(page, office, '/settings/registers')
  const settings = new SettingsPage(page)
  const { registers } = settings.words
  await settings.button(new RegExp(registers.which)).click()
  await page.getByRole('option', { name: registers.of.clause.title, exact: true }).click()
  await settings.button(registers.ownClauses).click()
  await expect(page.getByText(registers.clausesLoaded)).toBeVisible()
  await expectAccessible(page)
  if (process.env['QC_SHOTS']) await page.screenshot({ path: `${process.env['QC_SHOTS']}/clauses.png` })
  const list = { register: 'clause' as const, offset: 0, count: 200 }
  const [first] = (await office.call('register.list', list)).entries
  const title = String(first?.answers['title'])
  await settings.button(registers.edit({ name: title })).click()
  await page.getByRole('textbox', { name: registers.of.clause.fields.title.label }).fill('改过的标题')
  await settings.button(registers.save).click()
  await expect(settings.button(registers.edit({ name: '改过的标题' }))).toBeVisible()
  const kept = (await office.call('register.list', list)).entries
  expect(kept.find((one) => one.id === first?.id)?.answers).toEqual({
    ...first?.answers,
    title: '改过的标题',
  })
})
