import { randomUUID } from 'node:crypto'
import { DocumentPage } from './pages/document.ts'
import { PalettePage } from './pages/palette.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { meetingAnswers, seedDraft, seedMeeting } from './support/scene.ts'
import { MANAGER, seedStaff } from './support/staff.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('an act by two characters of either script: a project is started, the office locked', async ({
  page,
  office,
}) => {
  await openAt(page, office)
  const palette = new PalettePage(page)
  await palette.type('開始')
  await expect(palette.chosen).toHaveText('开始新流程')
  await page.keyboard.press('Enter')
  await expect(palette.heading).toHaveText('开始新流程')

  await palette.type('鎖定')
  await expect(palette.chosen).toContainText('锁定')
  await page.keyboard.press('Enter')
  await expect(palette.heading).toHaveText('已锁定')
})

test('before anything is typed: what was looked at lately, then the usual acts', async ({
  page,
  project,
}) => {
  const { documentId, number } = await seedMeeting(project.host, project.runId, '海报甲')
  await openAt(page, project.host, `/documents/${documentId}`)
  await expect(new DocumentPage(page).number).toHaveText(number)
  await page.goto(`${project.host.origin}/#/settings`)
  const palette = new PalettePage(page)
  await expect(palette.heading).toHaveText('设置')
  await page.keyboard.press('Control+k')
  await expect(palette.lines.first()).toContainText('客户会议记录')
  await expect(palette.lines.filter({ hasText: '开始新流程' })).toHaveCount(1)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(new DocumentPage(page).number).toHaveText(number)
})

test('a colleague by a name in the other script, a project by its client', async ({ page, project }) => {
  await seedStaff(project.host)
  await project.host.call('people.add', {
    commandId: randomUUID(),
    person: { name: '鍾離雨', title: '財務', roles: ['finance'] },
  })
  await openAt(page, project.host)
  const palette = new PalettePage(page)
  await palette.type('钟离')
  await expect(palette.lines).toHaveCount(1)
  await expect(palette.chosen).toContainText('鍾離雨')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: '鍾離雨' })).toBeFocused()

  await palette.type(MANAGER.name)
  await expect(palette.chosen).toContainText(MANAGER.title)

  await palette.type('青柠')
  await expect(palette.chosen).toContainText('暖冬礼盒')
  await page.keyboard.press('Enter')
  await expect(palette.heading).toHaveText('暖冬礼盒上市推广')
})

test('language, theme and size by the palette; each is kept for the next time', async ({ page, office }) => {
  await openAt(page, office)
  const palette = new PalettePage(page)
  await palette.take('深色')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await palette.take('放大')
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
    .toBe('17.6px')
  await palette.take('English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await openAt(page, office)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
    .toBe('17.6px')
})

test('a backup is made from the palette', async ({ page, office }) => {
  await openAt(page, office)
  const palette = new PalettePage(page)
  await palette.take('立即备份')
  await expect(palette.message('已备份')).toBeVisible({ timeout: 20_000 })
  // A message at the corner is in nobody's way.
  await palette.take('快捷键一览')
  await expect(page.getByRole('dialog', { name: '快捷键一览' })).toBeVisible()
  const { backups } = await office.call('backup.list', {})
  expect(backups.filter(({ reason }) => reason === 'byHand')).toHaveLength(1)
})

test('help quotes the clause and explains the field one was in; the focus goes back to it', async ({
  page,
  project,
}) => {
  const { host, runId } = project
  const draftId = await seedDraft(host, runId, meetingAnswers('海报甲'))
  await openAt(page, host, `/runs/${runId}/drafts/${draftId}`)
  const wizard = new WizardPage(page)
  const place = wizard.text('地点')
  await place.focus()
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: '帮助' })
  await expect(help.getByRole('heading', { name: '依据：原文第 8 条' })).toBeVisible()
  await expect(help.getByRole('blockquote')).toHaveText(wizard.words.workflows.ae.steps.clause8.clause)
  await expect(help).toContainText('地点')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(place).toBeFocused()

  // By the palette it is about the same field.
  const palette = new PalettePage(page)
  await palette.take('帮助')
  await expect(help).toContainText('地点')
  await page.keyboard.press('Escape')

  // In a text a question mark is a question mark.
  await place.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('?')
  await expect(place).toHaveValue(/\?$/)
  await wizard.heading.focus()
  await page.keyboard.press('Shift+?')
  const keys = page.getByRole('dialog', { name: '快捷键一览' })
  await expect(keys).toContainText('Ctrl K')
  await expect(keys).toContainText('撤销刚才的填写')
  await expectAccessible(page)
})

test('the tour, page by page with Enter alone', async ({ page, office }) => {
  await openAt(page, office)
  const palette = new PalettePage(page)
  await palette.take('一分钟')
  for (const { title } of palette.words.screens.tour.pages) {
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
