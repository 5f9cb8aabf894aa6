import { hasFocus } from './pages/app.ts'
import { digits } from './pages/date-input.ts'
import { DocumentPage } from './pages/document.ts'
import { RunPage } from './pages/run.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { ago } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const minute = (instant: string) => instant.slice(0, 16)

// Long stories on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

test('a whole record with the keyboard alone', async ({ page, project }) => {
  await openAt(page, project.host, `/runs/${project.runId}`)
  const run = new RunPage(page)
  const wizard = new WizardPage(page)
  const { keyboard } = page
  await run.tabTo(run.step(8))
  await keyboard.press('Enter')
  await run.tabTo(run.fill('full'))
  await keyboard.press('Enter')
  await expect(wizard.heading).toBeFocused()
  await expectAccessible(page)

  await test.step('page 1: the meeting', async () => {
    await wizard.tabTo(wizard.text('主题'))
    await keyboard.press('Control+a')
    await keyboard.type('门店海报第二轮提案')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await page.getByRole('option', { name: '立项沟通' }).waitFor()
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(wizard.list('沟通性质')).toHaveText('提案')
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await expect(wizard.choice('沟通方式', '面谈')).toBeChecked()
    // Enter goes on to the next question: the first part of the beginning.
    await keyboard.press('Enter')
    await expect(wizard.date('开始时间').part(0)).toBeFocused()
    await keyboard.type(digits(minute(ago(3))))
    await keyboard.press('Enter')
    await expect(wizard.date('结束时间').part(0)).toBeFocused()
    await keyboard.type(digits(minute(ago(2))))
    // The arrows change a part.
    await keyboard.press('ArrowUp')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(wizard.text('地点')).toBeFocused()
    await keyboard.press('Control+a')
    await keyboard.type('客户总部三楼会议室')
    await keyboard.press('Enter')
    await expect(wizard.cell('客户方出席', 1, '姓名')).toBeFocused()
    await wizard.tabTo(wizard.cell('客户方出席', 2, '职务'))
    await keyboard.press('Enter')
    await expect(wizard.cell('客户方出席', 3, '姓名')).toBeFocused()
    await keyboard.type('薄荷')
    await keyboard.press('Tab')
    await keyboard.type('采购')
  })

  await keyboard.press('Control+Enter')
  await test.step('page 2: the topics', async () => {
    await expect(wizard.tab('讨论与决定')).toHaveAttribute('aria-selected', 'true')
    await wizard.tabTo(wizard.inTopic(1, 'topic'))
    await keyboard.type('主画面')
    await keyboard.press('Enter')
    await keyboard.type('客户认可「山间第一杯」方向')
    await keyboard.press('Enter')
    await keyboard.type('门店海报增加竖版')
    await expect(wizard.inTopic(1, 'discussion')).toHaveValue('客户认可「山间第一杯」方向\n门店海报增加竖版')
    await keyboard.press('Tab')
    await keyboard.type('主画面通过')
    await expectAccessible(page)
  })

  await keyboard.press('Control+Enter')
  await test.step('page 3: the actions', async () => {
    await expect(wizard.tab('待办事项')).toHaveAttribute('aria-selected', 'true')
    await wizard.tabTo(wizard.button('添加行动项'))
    await keyboard.press('Enter')
    await expect(wizard.cell('行动项', 1, '事项')).toBeFocused()
    await keyboard.type('提交竖版海报')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await page.getByRole('option', { name: '我司' }).waitFor()
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    await keyboard.type('江小楠')
    await keyboard.press('Tab')
    await keyboard.type(digits(ago(-48).slice(0, 10)))
    await expectAccessible(page)
    // The last cell adds a row; Enter in the empty row leaves the table and takes it away again.
    await keyboard.press('Enter')
    await expect(wizard.cell('行动项', 2, '事项')).toBeFocused()
    await keyboard.press('Enter')
    await expect(wizard.cell('行动项', 2, '事项')).toHaveCount(0)
  })

  await keyboard.press('Control+Enter')
  await expect(wizard.tab('抄送与发出')).toHaveAttribute('aria-selected', 'true')
  await expect(wizard.cell('抄送', 1, '姓名')).toHaveValue('程青')
  await expectAccessible(page)
  await keyboard.press('Control+Enter')
  await expect(wizard.panel.getByText('可以发出了')).toBeVisible()
  await expectAccessible(page)
  await wizard.tabTo(wizard.issue)
  await keyboard.press('Enter')

  const number = `MR-${digits(ago(2).slice(0, 10))}-01`
  const document = new DocumentPage(page)
  await expect(document.number).toHaveText(number)
  await expect(document.message(`已发出，编号 ${number}`)).toBeVisible()
  await expect(document.fact('24 小时')).toHaveText('按时')
  await expect(document.sheets.first()).toBeVisible()
  await expectAccessible(page)
})

test('issuing too early lists what is missing and leads there', async ({ page, project }) => {
  await openAt(page, project.host, `/runs/${project.runId}`)
  await new RunPage(page).fill('full').click()
  const wizard = new WizardPage(page)
  await wizard.tab('检查并发出').click()
  await wizard.issue.click()
  const missing = page.getByRole('region', { name: '还有 7 处要补充' })
  const first = missing.getByRole('button').first()
  await expect(first).toHaveAccessibleName('沟通方式 请填写')
  await expect(first).toBeFocused()
  await expectAccessible(page)
  await missing.getByRole('button', { name: /议题与结论 第1行 讨论要点/ }).press('Enter')
  await expect(wizard.inTopic(1, 'discussion')).toBeFocused()
  await expect(wizard.inTopic(1, 'discussion')).toHaveAccessibleDescription('请填写')
  await expect(wizard.tab('会议').getByRole('img', { name: '有待补充' })).toBeVisible()
  await expectAccessible(page)
  // Alt+← turns back, and no typed word is lost on Esc.
  await page.keyboard.type('留下')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(wizard.tab('会议')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+Enter')
  await expect(wizard.inTopic(1, 'discussion')).toHaveValue('留下')
  expect(await hasFocus(wizard.heading)).toBe(false)
})
