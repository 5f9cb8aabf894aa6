import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { meetingAnswers, seedDraft } from './support/scene.ts'
import { expect, test } from './support/test.ts'

const picture = (wizard: WizardPage): Promise<string> =>
  wizard.previewPage
    .first()
    .locator('canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())

test('the page beside the form follows the typing, painted by a worker', async ({ page, project }) => {
  const draftId = await seedDraft(project.host, project.runId, meetingAnswers('随填随见'))
  await openAt(page, project.host, `/runs/${project.runId}/drafts/${draftId}`)
  const wizard = new WizardPage(page)
  await expect(wizard.preview).toContainText(/第 1 页 \/ 共 \d 页/)
  await expect(wizard.previewPage.first()).toHaveAccessibleName('第 1 页')
  expect(page.workers().map((one) => one.url())).toEqual([expect.stringMatching(/pdf\.worker/)])

  const before = await picture(wizard)
  await wizard.text('主题').fill('随填随见的新主题')
  await expect.poll(() => picture(wizard)).not.toBe(before)
  await wizard.text('主题').fill('随填随见')
  await expect.poll(() => picture(wizard)).toBe(before)

  await page.keyboard.press('Control+p')
  await expect(wizard.button('放大预览')).toHaveCount(0)
  await page.keyboard.press('Control+p')
  await expect(wizard.button('放大预览')).toBeVisible()
})

test('typing never waits for the page, and a longer record gets more of them', async ({ page, project }) => {
  const draftId = await seedDraft(project.host, project.runId, meetingAnswers('快速输入'))
  await openAt(page, project.host, `/runs/${project.runId}/drafts/${draftId}`)
  const wizard = new WizardPage(page)
  await wizard.tab('讨论与决定').click()
  await expect(wizard.previewPage.first()).toBeVisible()
  const typed = Array.from({ length: 200 }, (_one, index) => String.fromCharCode(0x4e00 + index * 7)).join('')
  await wizard.inTopic(1, 'discussion').fill('')
  const started = Date.now()
  await wizard.inTopic(1, 'discussion').pressSequentially(typed)
  expect(Date.now() - started).toBeLessThan(20_000)
  await expect(wizard.inTopic(1, 'discussion')).toHaveValue(typed)
  await expect(wizard.preview.getByText('预览暂时没有更新')).toHaveCount(0)

  await wizard.inTopic(1, 'discussion').fill(`${typed}\n`.repeat(12))
  await expect(wizard.preview).toContainText(/第 1 页 \/ 共 [2-9] 页/)
  await expect(wizard.previewPage.nth(1)).toHaveAccessibleName('第 2 页')
})
