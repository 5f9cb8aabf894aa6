import type { Page } from '@playwright/test'
import { EntryPage } from './pages/entry.ts'
import { RunPage } from './pages/run.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { ME, PASSPHRASE, seedDraft } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const GONE = [
  /Failed to load resource/,
  /ERR_CONNECTION_REFUSED/,
  /ERR_INCOMPLETE_CHUNKED/,
  /ERR_EMPTY_RESPONSE/,
]

/** The window is gone at once and may not say goodbye, as in a power cut. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
}

// Long stories on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

test('a window that crashes a second after typing loses nothing', async ({ page, project }) => {
  const draftId = await seedDraft(project.host, project.runId, { subject: '原来的主题' })
  const route = `/runs/${project.runId}/drafts/${draftId}`
  await openAt(page, project.host, route)
  const wizard = new WizardPage(page)
  await expect(wizard.text('主题')).toHaveValue('原来的主题')
  // The host hears nothing any more, so that the copy on this computer is the only one.
  await page.route('**/api/draft.checkpoint', () => undefined)
  await wizard.text('主题').fill('崩溃之前一秒写的')
  await page.waitForTimeout(1_000)
  await crash(page)

  const again = await page.context().newPage()
  await openAt(again, project.host, route)
  const opened = new WizardPage(again)
  await expect(opened.text('主题')).toHaveValue('崩溃之前一秒写的')
  await expect(again.getByRole('alert')).toContainText('已恢复未保存的内容')
  await expect(opened.saved).toContainText('已自动保存')
  await expectAccessible(again)
})

test('a killed host is said, typing goes on, and its next start has everything', async ({
  page,
  project,
  allowed,
}) => {
  allowed.push(...GONE)
  const { host, runId } = project
  const draftId = await seedDraft(host, runId, { subject: '断电之前' })
  const route = `/runs/${runId}/drafts/${draftId}`
  await openAt(page, host, route)
  const wizard = new WizardPage(page)
  await wizard.text('主题').press('End')
  await page.keyboard.type('，正在写')
  await host.kill()
  await page.keyboard.type('，断电时写的')
  await expect(page.getByRole('alert').filter({ hasText: '与本机程序的连接中断' })).toBeVisible()
  await expect(wizard.saved).toContainText('与主程序的连接断了')
  await wizard.tab('讨论与决定').click()
  await wizard.inTopic(1, 'conclusion').fill('断电之后的结论')
  await expect(wizard.inTopic(1, 'conclusion')).toHaveValue('断电之后的结论')

  await host.start()
  const next = await page.context().newPage()
  await openAt(next, host, route)
  await new EntryPage(next).enter(ME.name, PASSPHRASE)
  const opened = new WizardPage(next)
  await expect(opened.inTopic(1, 'conclusion')).toHaveValue('断电之后的结论')
  await opened.tab('会议').click()
  await expect(opened.text('主题')).toHaveValue('断电之前，正在写，断电时写的')
  await expect(opened.saved).toContainText('已自动保存')
  const kept = await host.call('draft.get', { draftId })
  expect(kept.answers['subject']).toBe('断电之前，正在写，断电时写的')

  // The old window belongs to the earlier start and says where to go.
  await expect(page.getByText(/程序已重新启动|与本机程序的连接中断/).first()).toBeVisible()
})

test('two windows on one draft: the writer chooses field by field', async ({ page, project }) => {
  const { host, runId } = project
  const draftId = await seedDraft(host, runId, { subject: '起初', place: '旧地点', contact_mode: '面谈' })
  const route = `/runs/${runId}/drafts/${draftId}`
  await openAt(page, host, route)
  const other = await page.context().newPage()
  await openAt(other, host, route)
  const here = new WizardPage(page)
  const there = new WizardPage(other)
  await expect(here.text('主题')).toHaveValue('起初')
  await there.text('主题').fill('另一窗口的主题')
  await there.text('地点').fill('另一窗口的地点')
  await expect
    .poll(async () => (await host.call('draft.get', { draftId })).answers['place'])
    .toBe('另一窗口的地点')

  await page.bringToFront()
  await here.text('主题').fill('这里的主题')
  const dialog = page.getByRole('alertdialog', { name: '两个窗口都改过这份草稿' })
  await expect(dialog).toBeVisible()
  const subject = dialog.getByRole('listitem').filter({ hasText: '主题' }).first()
  const place = dialog.getByRole('listitem').filter({ hasText: '地点' }).last()
  await expect(subject).toContainText('这里的主题')
  await expect(subject).toContainText('另一窗口的主题')
  await expect(place).toContainText('旧地点')
  await expectAccessible(page)
  await place.getByText('另一边填的', { exact: true }).click()
  await dialog.getByRole('button', { name: '按选择保存' }).click()
  await expect(here.text('主题')).toHaveValue('这里的主题')
  await expect(here.text('地点')).toHaveValue('另一窗口的地点')
  await expect(here.saved).toContainText('已自动保存')
  const { answers } = await host.call('draft.get', { draftId })
  expect([answers['subject'], answers['place']]).toEqual(['这里的主题', '另一窗口的地点'])
})

test('a discarded draft can be taken back', async ({ page, project }) => {
  await seedDraft(project.host, project.runId, { subject: '先不要了' })
  await openAt(page, project.host, `/runs/${project.runId}`)
  const run = new RunPage(page)
  await run.drafts.getByRole('button', { name: '丢弃：先不要了' }).click()
  await expect(run.message('草稿已移到回收站')).toBeVisible()
  await expect(run.drafts).toHaveCount(0)
  await run.button('撤销').click()
  await expect(run.drafts).toContainText('先不要了')
  await expect(run.message('草稿已取回')).toBeVisible()
  await run.drafts.getByRole('link', { name: '继续填写：先不要了' }).click()
  await expect(new WizardPage(page).text('主题')).toHaveValue('先不要了')
})
