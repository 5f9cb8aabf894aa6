import { TodayPage } from './pages/today.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { ago, seedDraft } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('work stands by its limit, says how long is left, and leads to its draft', async ({ page, project }) => {
  const { host, runId } = project
  for (const hours of [14, 2, 26, 21]) {
    await seedDraft(host, runId, { subject: `${hours} 小时前的沟通`, end_at: ago(hours) })
  }
  await openAt(page, host)
  const today = new TodayPage(page)
  const order = ['26', '21', '14', '2'].map(
    (hours) => new RegExp(`整理并发出客户会议记录：${hours} 小时前的沟通`),
  )
  await expect(today.lines.filter({ hasText: '整理并发出' })).toHaveText(order)
  await expect(today.lines.first()).toContainText('26 小时前')

  await expect(today.line('26 小时前')).toContainText(/超时 02:0[0-2]/)
  await expect(today.line('21 小时前')).toContainText(/2 小时 5[7-9] 分|3 小时/)
  await expect(today.line('14 小时前')).toContainText(/9 小时 5[7-9] 分|10 小时/)
  await expect(today.line(' 2 小时前')).toContainText(/21 小时 5[7-9] 分|22 小时/)
  await expect(today.line('21 小时前')).toContainText('青柠檬山食品有限公司 · 暖冬礼盒上市推广 · 第')

  await expect(today.figure('逾期')).toHaveText('1')
  await expect(today.figure('24 小时内到期')).toHaveText('3')
  await expect(today.figure('进行中的项目')).toHaveText('1')
  const lines = await today.lines.count()
  await expect(today.entry('今日待办')).toHaveAccessibleName(`今日待办 ${lines} 项待办`)
  await expectAccessible(page)

  // One act for each line; the pressing ones differ in more than colour: they are said to be late.
  await expect(today.line('26 小时前').getByRole('link')).toHaveCount(1)
  await today
    .line('26 小时前')
    .getByRole('link', { name: /^继续填写/ })
    .click()
  await expect(new WizardPage(page).text('主题')).toHaveValue('26 小时前的沟通')
})

test('a limit runs down on the open screen', async ({ page, project }) => {
  const { host, runId } = project
  await seedDraft(host, runId, { subject: '正在走的钟', end_at: ago(10) })
  await page.clock.install()
  // The host's clock is asked now and then and has the last word: it goes as fast as this one.
  let ahead = 0
  await page.route('**/api/office.status', async (route) => {
    const response = await route.fetch()
    const reply = await response.json()
    reply.value.now = new Date(Date.parse(reply.value.now) + ahead).toISOString()
    await route.fulfill({ response, json: reply })
  })
  await openAt(page, host)
  const line = new TodayPage(page).line('正在走的钟')
  await expect(line).toContainText(/13 小时 59 分|14 小时 0 分/)
  ahead = 3_600_000
  await page.clock.fastForward('01:00:00')
  await expect(line).toContainText(/12 小时 5[89] 分|13 小时 0 分/)
})
