import { App } from './pages/app.ts'
import { CodePage, EntryPage } from './pages/entry.ts'
import { SetupPage } from './pages/setup.ts'
import { openAt } from './support/open.ts'
import { PASSPHRASE } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('the office is set up by keyboard in under a minute of acts, and Today teaches', async ({
  page,
  host,
}) => {
  await openAt(page, host)
  const setup = new SetupPage(page)
  await expect(setup.officeName).toBeFocused()
  await expectAccessible(page)
  const started = Date.now()
  await page.keyboard.type('纸飞机海广告有限公司')
  await setup.tabTo(setup.personName)
  await page.keyboard.type('林小舟')
  await page.keyboard.press('Tab')
  await page.keyboard.type('客户主任')
  await setup.tabTo(setup.role('finance'))
  await page.keyboard.press('Space')
  await expect(setup.role('finance')).toBeChecked()
  await expect(setup.role('manager')).toBeChecked()
  await setup.tabTo(setup.passphrase)
  await page.keyboard.type('paper boat at dawn')
  await setup.tabTo(setup.again)
  await page.keyboard.type('paper boat at dawn')
  await setup.tabTo(setup.done)
  await page.keyboard.press('Enter')

  const code = new CodePage(page)
  const groups = await code.read()
  await code.tabTo(code.kept)
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(code.last).toBeFocused()
  await page.keyboard.type(groups.at(-1) ?? '')
  await page.keyboard.press('Enter')

  const app = new App(page)
  await app.skipTour()
  await expect(app.heading).toHaveText('今日待办')
  expect(Date.now() - started).toBeLessThan(60_000)
  await expect(app.main.getByText('从第一个项目开始')).toBeVisible()
  await expect(app.main.getByText(/^例：/)).toBeVisible()
  await expect(app.main.getByRole('link')).toHaveText(['开始新流程'])
  await expect(app.button('林小舟 客户主任')).toBeVisible()
  await expectAccessible(page)
})

test('what is missing is said at its field, and the first such field has the focus', async ({
  page,
  host,
}) => {
  await openAt(page, host)
  const setup = new SetupPage(page)
  await setup.done.click()
  await expect(setup.officeName).toBeFocused()
  await expect(setup.officeName).toHaveAccessibleDescription(/请填写公司或办公室名称/)
  await expect(setup.personName).toHaveAccessibleDescription(/请填写您的姓名/)
  await expect(setup.officeName).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)

  await page.keyboard.type('纸飞机海广告有限公司')
  await expect(setup.officeName).not.toHaveAccessibleDescription(/请填写/)
  await page.keyboard.press('Enter')
  await expect(setup.personName).toBeFocused()
  await page.keyboard.type('林小舟')
  await setup.role('manager').click({ force: true })
  await setup.choosePassphrase(PASSPHRASE)
  await setup.done.click()
  await expect(page.getByText(/第一位使用者须兼任办公室负责人/)).toBeVisible()
  await setup.role('manager').click({ force: true })
  await setup.done.click()
  await new CodePage(page).keep()
  await new App(page).skipTour()
  await expect(new App(page).heading).toHaveText('今日待办')
})

test('the language is chosen before anything is typed, and stays', async ({ page, host }) => {
  await openAt(page, host)
  const simplified = new SetupPage(page)
  await expect(simplified.language('简体中文')).toBeChecked()
  await simplified.officeName.fill('Paper Plane Sea')
  await simplified.language('English').click({ force: true })
  const setup = new SetupPage(page, 'en')
  await expect(setup.heading).toHaveText('Set up your office')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(setup.officeName).toHaveValue('Paper Plane Sea')
  await expectAccessible(page)
  await setup.personName.fill('Lin')
  await setup.choosePassphrase(PASSPHRASE)
  await setup.done.click()
  const code = new CodePage(page, 'en')
  await expect(code.heading).toHaveText(code.words.screens.recovery.title)
  await code.keep()
  await new App(page, 'en').skipTour()
  await expect(new App(page).heading).toHaveText('Today')
  await page.reload()
  await expect(new App(page).heading).toHaveText('Today')
})

test('the tour begins by itself once after set-up, with the focus in it, and never again', async ({
  page,
  host,
}) => {
  await openAt(page, host)
  const setup = new SetupPage(page)
  await setup.officeName.fill('纸飞机海广告有限公司')
  await setup.personName.fill('林小舟')
  await setup.choosePassphrase(PASSPHRASE)
  await setup.done.click()
  await new CodePage(page).keep()
  const app = new App(page)
  await expect(app.tour).toContainText('先做最急的')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(app.tour).toContainText('左边程序')
  await page.keyboard.press('Escape')
  await expect(app.tour).toHaveCount(0)
  await expect(app.heading).toHaveText('今日待办')

  await page.reload()
  await expect(app.heading).toHaveText('今日待办')
  await expect(app.tour).toHaveCount(0)
  await page.keyboard.press('Control+Shift+L')
  const entry = new EntryPage(page)
  await entry.enter('林小舟', PASSPHRASE)
  await expect(app.heading).toHaveText('今日待办')
  await expect(app.tour).toHaveCount(0)
})
