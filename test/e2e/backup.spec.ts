import { join } from 'node:path'
import { App } from './pages/app.ts'
import { DocumentPage } from './pages/document.ts'
import { CodePage, EntryPage } from './pages/entry.ts'
import { SettingsPage } from './pages/settings.ts'
import { SetupPage } from './pages/setup.ts'
import { Host } from './support/host.ts'
import { openAt } from './support/open.ts'
import { savedText } from './support/pdf.ts'
import { ME, seedMeeting, seedOffice, seedProject } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

// A long story on a machine that may be busy.
test.describe.configure({ timeout: 120_000 })
test.use({ actionTimeout: 20_000 })

test('a backup made in the settings brings the office to a new computer', async ({ page, host }) => {
  const { recoveryCode } = await seedOffice(host)
  const { documentId, number } = await seedMeeting(host, await seedProject(host), '要带走的记录')
  await openAt(page, host, '/settings')
  const settings = new SettingsPage(page)
  await settings.tab('备份与恢复码').click()
  await settings.makeBackup.click()
  await expect(settings.message(/已备份并核对/)).toBeVisible()
  const made = settings.backups.filter({ hasText: '手动' })
  await expect(made).toContainText('已核对')
  await expectAccessible(page)
  const { backups } = await host.call('backup.list', {})
  const kept = backups.find((one) => one.reason === 'byHand')
  expect(kept).toMatchObject({ where: 'own', verified: true })
  const file = join(host.dataFolder, 'backups', kept?.name ?? '')

  const next = new Host()
  try {
    await next.start()
    await openAt(page, next)
    await new SetupPage(page).restore.click()
    const entry = new EntryPage(page)
    await expect(entry.heading).toHaveText('从备份恢复')
    await expect(entry.file).toBeFocused()
    await expectAccessible(page)
    // As a file manager copies it; then a code that is not this office's.
    await entry.file.fill(`"${file}"`)
    await entry.fillRecovery(recoveryCode.replaceAll(/[1-9]/g, '0'), ME.name, '新电脑 on a new desk')
    await entry.restore.click()
    await expect(page.getByRole('alert')).toContainText('恢复码不对')
    await entry.fillRecovery(recoveryCode, ME.name, '新电脑 on a new desk')
    await entry.restore.click()
    const code = new CodePage(page)
    await expect(code.heading).toHaveText('请保管好恢复码', { timeout: 30_000 })
    expect(await code.keep()).not.toBe(recoveryCode)
    // A restored office is a locked one.
    await expect(entry.heading).toHaveText('登录')
    await entry.enter(ME.name, '新电脑 on a new desk')
    await expect(new App(page).heading).toHaveText('今日待办')

    await page.goto(`${next.origin}/#/documents/${documentId}`)
    const document = new DocumentPage(page)
    await expect(document.number).toHaveText(number)
    expect(await savedText(page)).toContain('要带走的记录')
  } finally {
    await page.goto('about:blank')
    await next.remove()
  }
})
