import { DocumentPage } from './pages/document.ts'
import { SearchBox } from './pages/search.ts'
import { openAt } from './support/open.ts'
import { seedMeeting } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('two characters of either script find what was typed in the other', async ({ page, project }) => {
  await seedMeeting(project.host, project.runId, '門檻測試海報')
  await seedMeeting(project.host, project.runId, '试镜通告')
  await openAt(page, project.host)
  const search = new SearchBox(page)

  await search.find('门')
  await expect(search.said).toHaveText('请再输入一些：至少两个字。')
  await expect(search.hits).toHaveCount(0)

  await search.find('门槛')
  await expect(search.hits).toHaveCount(1)
  await expect(search.hits.locator('mark')).toHaveText('門檻')
  await expect(search.said).toHaveText('找到 1 条')
  await expectAccessible(page)

  await search.find('試鏡')
  await expect(search.hits).toHaveCount(1)
  await expect(search.hits.locator('mark')).toHaveText('试镜')

  await search.find('没有的词')
  await expect(search.said).toContainText('没有找到“没有的词”')
})

test('search is all keys: Ctrl+K, arrows, Enter, Esc', async ({ page, project }) => {
  const first = await seedMeeting(project.host, project.runId, '海报甲')
  await seedMeeting(project.host, project.runId, '海报乙')
  await openAt(page, project.host, '/settings')
  const search = new SearchBox(page)
  await expect(search.heading).toHaveText('设置')
  await search.find('海报')
  await expect(search.hits).toHaveCount(2)
  await expect(search.hits.nth(0)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(search.hits.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(search.hits).toHaveCount(0)
  await expect(search.box).toHaveValue('海报')

  await search.find(first.number)
  await expect(search.hits).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(new DocumentPage(page).number).toHaveText(first.number)
  await expect(search.box).toHaveValue('')
})
