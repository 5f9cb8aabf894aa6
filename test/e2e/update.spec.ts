import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  fileOf,
  manifestOf,
  newPublisher,
  updateBytes,
} from '../../electron/services/updates/testing/update-file.ts'
import { UpdatePage } from './pages/update.ts'
import { Host } from './support/host.ts'
import { openAt } from './support/open.ts'
import { seedOffice } from './support/scene.ts'
import { MANAGER, seedStaff } from './support/staff.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.describe.configure({ timeout: 90_000 })

const publisher = newPublisher()
const folder = mkdtempSync(join(tmpdir(), 'qiancheng-e2e-updates-'))
test.afterAll(() => rmSync(folder, { recursive: true }))

test.describe('with a key to check updates with', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's destructuring
    host: async ({}, use) => {
      process.env['QC_TEST_UPDATE_KEY'] = publisher.known
      const host = new Host('test/e2e/support/host-with-update-key.ts')
      await host.start()
      await use(host)
      await host.remove()
    },
  })

  test('an update file is checked and its installer laid ready, by keyboard', async ({ page, host }) => {
    await seedOffice(host)
    await openAt(page, host, '/settings')
    const update = new UpdatePage(page)
    await update.openTab()
    await expectAccessible(page)

    await test.step('an altered file is refused, and why', async () => {
      const bytes = updateBytes(publisher.key)
      bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30)
      await update.enterFile(fileOf(folder, bytes))
      await expect(update.main.getByRole('alert')).toContainText('签名不对')
    })

    await test.step('the right one lies ready', async () => {
      // As a file manager copies a path.
      await update.enterFile(`"${fileOf(folder, updateBytes(publisher.key))}"`)
      await expect(update.message('99.0.0 版已核对')).toBeVisible()
      await expect(page.getByRole('heading', { name: '99.0.0 版可以安装' })).toBeVisible()
      await expectAccessible(page)
    })

    await update.tabTo(update.open)
    await page.keyboard.press('Enter')
    const path = join(host.dataFolder, 'updates', manifestOf().file)
    await expect(update.main.getByRole('alert')).toContainText(path)
    await expectAccessible(page)
  })

  test("an address is the office's own, https, and asked only when somebody says so", async ({
    page,
    host,
  }) => {
    await seedOffice(host)
    await openAt(page, host, '/settings/update')
    const update = new UpdatePage(page)
    await expect(update.fetch).toHaveCount(0)
    await update.enterAddress('http://127.0.0.1:9/a.qcu')
    await expect(update.main.getByRole('alert')).toContainText('https://')
    await update.enterAddress('https://127.0.0.1:9/a.qcu')
    await expect(update.message('更新地址已保存')).toBeVisible()
    await update.tabTo(update.fetch)
    await page.keyboard.press('Enter')
    await expect(update.main.getByRole('alert')).toContainText('取不到更新文件')
    await expectAccessible(page)
    await update.enterAddress('')
    await expect(update.message('不再从地址取更新')).toBeVisible()
    await expect(update.fetch).toHaveCount(0)
  })
})

test('a program without a key says so', async ({ page, office }) => {
  await openAt(page, office, '/settings/update')
  await expect(page.getByText('这个版本没有内置更新公钥')).toBeVisible()
  await expect(new UpdatePage(page).file).toHaveCount(0)
})

test('who does not manage the office is told who does', async ({ page, office }) => {
  await seedStaff(office)
  await office.call('session.lock', {})
  await office.unlock(MANAGER.name, MANAGER.passphrase)
  await openAt(page, office, '/settings/update')
  await expect(page.getByText('更新由办公室负责人安装')).toBeVisible()
  await expectAccessible(page)
})
