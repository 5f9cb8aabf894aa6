import { RunPage } from './pages/run.ts'
import { StartRunPage } from './pages/start-run.ts'
import { openAt } from './support/open.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const CLAUSE_8 =
  '每次与客户沟通后,于24小时内整理会议内容,填写"客户会议记录"后分别抄客户及公司相关人员,并督促客户签字确认记录内容,由AE归档;'

test('a project with a new client, then a second one that knows the client', async ({ page, office }) => {
  await openAt(page, office, '/runs/new')
  const start = new StartRunPage(page)
  await start.start.click()
  await expect(start.name).toBeFocused()
  await expect(start.name).toHaveAccessibleDescription(/请填写项目名称/)
  await start.name.fill('暖冬礼盒上市推广')
  await start.client.fill('青柠檬山食品有限公司')
  await expect(start.short).toHaveValue('QNMS')
  await start.short.fill('qnm')
  await start.address.fill('晨光区柠檬坡路1号')
  await start.contact(1, 'name').fill('程青')
  await start.contact(1, 'title').fill('市场总监')
  await start.chooseChannel(1, '微信')
  await start.canSign(1).click({ force: true })
  await start.addContact.click()
  await start.contact(2, 'name').fill('柯檬')
  await expectAccessible(page)
  await start.start.click()

  const run = new RunPage(page)
  await expect(run.heading).toHaveText('暖冬礼盒上市推广')
  await expect(run.facts).toContainText(/QNM-\d{4}-01/)
  await expect(run.facts).toContainText('程青 可签字')
  await expect(run.facts).toContainText('市场总监 · 微信')

  await page.getByRole('link', { name: '开始新流程' }).click()
  await start.name.fill('春日新品')
  await start.client.pressSequentially('青柠')
  await page.getByRole('option', { name: /青柠檬山/ }).click()
  await expect(start.short).toHaveValue('QNM')
  await expect(start.address).toHaveValue('晨光区柠檬坡路1号')
  await expect(start.contact(1, 'name')).toHaveValue('程青')
  await expect(start.contact(2, 'name')).toHaveValue('柯檬')
  await expect(start.canSign(1)).toBeChecked()
  await start.start.click()
  await expect(run.heading).toHaveText('春日新品')
  await expect(run.facts).toContainText(/QNM-\d{4}-02/)
})

test('a project shows sixteen steps, clause 8 word for word, and what each waits for', async ({
  page,
  project,
}) => {
  await openAt(page, project.host, `/runs/${project.runId}`)
  const run = new RunPage(page)
  await expect(run.steps).toHaveCount(16)
  await expect(run.step(1)).toHaveAccessibleName(/现在该做/)
  await expect(run.step(2)).toHaveAccessibleName(/等待：先发出列入立项文件的会议记录/)
  await expect(run.step(10)).toHaveAccessibleName(/等待：还没有报价单/)
  await expectAccessible(page)

  await run.step(8).click()
  await expect(run.clause).toHaveText(CLAUSE_8)
  await expect(run.papers).toContainText('客户会议记录')
  await expect(run.fill('full')).toBeEnabled()

  await run.step(10).focus()
  await page.keyboard.press('Enter')
  await expect(run.main).toContainText('合同依据客户确认的报价单订立')
  await expect(run.papers).toContainText('还没有报价单')
  await expectAccessible(page)
})
