import { SearchBox } from './pages/search.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { seedShowcase } from './support/showcase.ts'
import { expect, test } from './support/test.ts'

/** The pictures of the documents; drawn on demand only, since they change with every day's dates. */
test.skip(!process.env['QC_SCREENSHOTS'], 'QC_SCREENSHOTS is not set')

const shot = (name: string) => ({ path: `docs/screenshots/${name}.png` })

test('first run', async ({ page, host }) => {
  await openAt(page, host)
  await page.screenshot(shot('setup'))
})

test('every screen', async ({ page, host }) => {
  const { runId, draftId, documentId } = await seedShowcase(host)
  const wizard = new WizardPage(page)
  const painted = page.getByRole('img', { name: '第 1 页' }).locator('canvas')
  const still = [
    ['today', '/'],
    ['run', `/runs/${runId}`],
    ['settings', '/settings'],
  ] as const
  for (const [name, route] of still) {
    await openAt(page, host, route)
    await wizard.settled()
    await page.screenshot(shot(name))
  }
  await openAt(page, host, `/documents/${documentId}`)
  await painted.waitFor()
  await page.screenshot(shot('document'))
  await openAt(page, host, `/runs/${runId}/drafts/${draftId}`)
  await painted.waitFor()
  await page.screenshot(shot('wizard'))
  await wizard.tab('检查并发出').click()
  await expect(wizard.issue).toBeVisible()
  await page.screenshot(shot('review'))
  await openAt(page, host)
  const search = new SearchBox(page)
  await search.find('提案')
  await expect(search.hits.first()).toBeVisible()
  await page.screenshot(shot('search'))
})
