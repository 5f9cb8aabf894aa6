import { DocumentPage } from './pages/document.ts'
import { RunPage } from './pages/run.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { savedText } from './support/pdf.ts'
import { ago, meetingAnswers, seedDraft, seedMeeting } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const minute = (instant: string) => instant.slice(0, 16).replace('T', ' ')

// Long stories on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

test('prefilled answers say where they are from, and a changed one can be brought back', async ({
  page,
  project,
}) => {
  await openAt(page, project.host, `/runs/${project.runId}`)
  await new RunPage(page).fill('full').click()
  const wizard = new WizardPage(page)
  await expect(wizard.source('主题')).toContainText('来自项目')
  await expect(wizard.group('客户方出席')).toContainText('来自客户资料')
  await expect(wizard.group('我司出席')).toContainText('来自本人')
  const given = await wizard.text('主题').inputValue()
  await wizard.text('主题').fill('另一个主题')
  await expect(wizard.source('主题')).toContainText('已改动')
  await wizard.restore('主题').click()
  await expect(wizard.text('主题')).toHaveValue(given)
  await expect(wizard.source('主题')).toContainText('来自项目')

  await expect(wizard.panel.getByText('记录人')).toHaveCount(0)
  await wizard.button(/^更多 \(/).click()
  await expect(wizard.panel.getByRole('combobox', { name: '记录人' })).toHaveValue('林小舟')
  await wizard.text('缺席').fill('江小楠')
  await wizard.button('收起').click()
  await expect(wizard.text('缺席')).toHaveCount(0)
  await wizard.button(/^更多 \(/).click()
  await expect(wizard.text('缺席')).toHaveValue('江小楠')
})

test('a quick note becomes a full record without losing anything', async ({ page, project }) => {
  await openAt(page, project.host, `/runs/${project.runId}`)
  await new RunPage(page).fill('brief').click()
  const wizard = new WizardPage(page)
  await expect(wizard.tab('要点')).toBeVisible()
  await wizard.choice('沟通方式', '电话').click({ force: true })
  await wizard.date('结束时间').type(minute(ago(1)))
  await wizard.inTopic(1, 'conclusion').fill('周五前补一版竖图')
  await wizard.button('添加行动项').click()
  await wizard.cell('行动项', 1, '事项').fill('补竖图')
  await expectAccessible(page)

  await wizard.button('补成完整记录').click()
  await expect(wizard.tab('会议')).toBeVisible()
  await expect(wizard.choice('沟通方式', '电话')).toBeChecked()
  await expect(wizard.date('结束时间').part(0)).toHaveText(ago(1).slice(0, 4))
  await wizard.tab('讨论与决定').click()
  await expect(wizard.inTopic(1, 'conclusion')).toHaveValue('周五前补一版竖图')
  await wizard.inTopic(1, 'topic').fill('竖图')
  await wizard.tab('待办事项').click()
  await expect(wizard.cell('行动项', 1, '事项')).toHaveValue('补竖图')
  await wizard.button('只记要点').click()
  await wizard.button('补成完整记录').click()
  await wizard.tab('讨论与决定').click()
  await expect(wizard.inTopic(1, 'topic')).toHaveValue('竖图')
})

test('the second record carries what the first left open, and says from which', async ({ page, project }) => {
  const first = await seedMeeting(project.host, project.runId, '第一次提案')
  await openAt(page, project.host, `/runs/${project.runId}`)
  const run = new RunPage(page)
  await run.step(8).click()
  await expect(run.documents).toContainText(first.number)
  await run.fill('full').click()
  const wizard = new WizardPage(page)
  await expect(wizard.source('地点')).toContainText(`来自 ${first.number}`)
  await expect(wizard.text('地点')).toHaveValue('客户总部三楼会议室')
  await wizard.next.click()
  await expect(wizard.group('上次事项跟进')).toContainText(`来自 ${first.number}`)
  await expect(wizard.cell('上次事项跟进', 1, '事项')).toHaveValue('提交竖版海报')
  await expect(wizard.cell('上次事项跟进', 1, '责任人')).toHaveValue('江小楠')
  await wizard.pick(wizard.cell('上次事项跟进', 1, '状态'), '已完成')
  await wizard.inTopic(1, 'topic').fill('验收安排')
  await wizard.inTopic(1, 'discussion').fill('下周三到店验收')
  await wizard.inTopic(1, 'conclusion').fill('按此执行')
  await wizard.next.click()
  await wizard.group('本次没有行动项').getByText('本次没有行动项').click()
  await wizard.tab('会议').click()
  await wizard.date('开始时间').type(minute(ago(2)))
  await wizard.date('结束时间').type(minute(ago(1)))
  await wizard.tab('检查并发出').click()
  await wizard.issue.click()
  await expect(new DocumentPage(page).number).toHaveText(/^MR-\d{8}-0[12]$/)
  const text = await savedText(page)
  expect(text).toContain('上次事项跟进')
  expect(text).toContain('提交竖版海报')
  expect(text).toContain('本次没有行动项')
})

test('a late record asks why and prints that it was late', async ({ page, project }) => {
  const { late_reason: _none, ...answers } = { ...meetingAnswers('迟到的记录', 25), late_reason: null }
  const draftId = await seedDraft(project.host, project.runId, answers)
  await openAt(page, project.host, `/runs/${project.runId}/drafts/${draftId}`)
  const wizard = new WizardPage(page)
  await expect(wizard.form.getByText(/^超时 /)).toBeVisible()
  await wizard.tab('检查并发出').click()
  await wizard.panel.getByRole('button', { name: '超时原因 请填写' }).click()
  await expect(wizard.text('超时原因')).toBeFocused()
  await expect(wizard.text('超时原因')).toHaveAccessibleDescription(/请写明原因/)
  await page.keyboard.type('客户次日才交回录音')
  await wizard.tab('检查并发出').click()
  await wizard.issue.click()
  const document = new DocumentPage(page)
  await expect(document.fact('24 小时')).toHaveText('超时')
  const text = await savedText(page)
  expect(text).toContain('否，已超时')
  expect(text).toContain('客户次日才交回录音')
})
