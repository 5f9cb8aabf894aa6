import { wordsIn } from '../../shared/language/index.ts'
import { DocumentPage } from './pages/document.ts'
import { RunPage } from './pages/run.ts'
import { openAt } from './support/open.ts'
import { seedMeeting } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const { compliance } = wordsIn('zh-Hans')

test('a project can be read clause by clause, and every document opened from it', async ({
  page,
  project,
}) => {
  const { number } = await seedMeeting(project.host, project.runId, '样品看稿')
  await openAt(page, project.host, `/runs/${project.runId}`)
  const run = new RunPage(page)
  await run.page.getByRole('link', { name: compliance.open }).click()
  const rows = page.getByRole('row')
  await expect(rows).toHaveCount(17)
  const eighth = page.getByRole('row').filter({ hasText: '每次与客户沟通后' })
  await expect(eighth).toContainText(`${number} 待签`)
  await expectAccessible(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: compliance.save }).click()
  expect((await saved).suggestedFilename()).toContain(compliance.title)
  await eighth.getByRole('link', { name: number }).click()
  await expect(new DocumentPage(page).heading).toContainText('客户会议记录')
  await page.goBack()
  await page.getByRole('link', { name: compliance.back }).click()
  await expect(run.rail).toBeVisible()
})
