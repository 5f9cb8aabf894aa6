import { App } from './pages/app.ts'
import { PalettePage } from './pages/palette.ts'
import { openAt } from './support/open.ts'
import { seedProject } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

/** Screens that list something, with what they are called while there is nothing. */
const EMPTY = [
  ['/', '从第一个项目开始'],
  ['/runs', '还没有项目'],
  ['/documents', '还没有发出的文件'],
  ['/signatures', '没有等待签字的文件'],
  ['/trash', '回收站是空的'],
  ['/figures', '还没有可以统计的记录'],
  ['/settings/registers', '客户'],
  ['/settings/backup', '还没有备份'],
] as const

test('every empty list says what it is, gives one thing to do, and one example', async ({ page, office }) => {
  await openAt(page, office)
  const app = new App(page)
  for (const [route, title] of EMPTY) {
    await test.step(route, async () => {
      await page.goto(`${office.origin}/#${route}`)
      await app.settled()
      await expect(app.main.getByRole('heading', { level: 2, name: title, exact: true }).last()).toBeVisible()
      await expect(app.main.getByText(/^例：/).first()).toBeVisible()
      await expect(app.main.getByRole('link').or(app.main.getByRole('button')).last()).toBeVisible()
      await expectAccessible(page)
    })
  }
})

test('each register teaches by an example of its own', async ({ page, office }) => {
  await openAt(page, office, '/settings/registers')
  const app = new App(page)
  const seen = new Set<string>()
  const which = app.main.getByRole('button', { name: /登记册/ })
  for (let at = 0; at < 5; at++) {
    const example = app.main.getByText(/^例：/)
    await expect(example).toHaveCount(1)
    seen.add(await example.innerText())
    await which.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    // The list opens at what is chosen.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    if (at < 4) await expect(example).not.toHaveText([...seen].at(-1) ?? '')
  }
  expect(seen.size).toBe(5)
})

test('a day without work still says what comes next; a search without result leaves nobody standing', async ({
  page,
  office,
}) => {
  const runId = await seedProject(office)
  const { drafts } = await office.call('run.get', { runId })
  expect(drafts).toEqual([])
  await openAt(page, office)
  const palette = new PalettePage(page)
  await palette.type('没有的词')
  await expect(palette.lines.first()).toContainText('开始新流程')
  await expect(page.getByRole('search').getByText(/^例：/)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(palette.heading).toHaveText('开始新流程')
})
