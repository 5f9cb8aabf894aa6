import { RunPage } from './pages/run.ts'
import { SearchBox } from './pages/search.ts'
import { SetupPage } from './pages/setup.ts'
import { WizardPage } from './pages/wizard.ts'
import { InputMethod } from './support/input-method.ts'
import { openAt } from './support/open.ts'
import { seedDraft } from './support/scene.ts'
import { expect, test } from './support/test.ts'

test('Enter while characters are being chosen does not send the first page', async ({ page, host }) => {
  await openAt(page, host)
  const setup = new SetupPage(page)
  const method = await InputMethod.of(page)
  await setup.officeName.click()
  await method.compose('zhifeiji')
  await method.enter()
  await expect(setup.officeName).not.toHaveAttribute('aria-invalid', 'true')
  await expect(setup.personName).not.toHaveAttribute('aria-invalid', 'true')
  await method.commit('纸飞机𠮷')
  await expect(setup.officeName).toHaveValue('纸飞机𠮷')
  await page.keyboard.press('Enter')
  await expect(setup.personName).toBeFocused()
})

test('Enter while characters are being chosen stays in its field of the form', async ({ page, project }) => {
  await openAt(page, project.host, `/runs/${project.runId}`)
  await new RunPage(page).fill('full').click()
  const wizard = new WizardPage(page)
  const method = await InputMethod.of(page)

  await wizard.text('主题').fill('')
  await method.compose('jiye')
  await method.enter()
  await expect(wizard.text('主题')).toBeFocused()
  await method.commit('𠮷野家门店')
  await expect(wizard.text('主题')).toHaveValue('𠮷野家门店')
  await page.keyboard.press('Enter')
  await expect(wizard.list('沟通性质')).not.toBeFocused()
  await expect(wizard.text('主题')).not.toBeFocused()

  // The last cell of a table, where Enter would add a row.
  await wizard.cell('客户方出席', 2, '职务').click()
  await method.compose('jingli')
  await method.enter()
  await method.enter('Control')
  await expect(wizard.cell('客户方出席', 3, '姓名')).toHaveCount(0)
  await expect(wizard.tab('会议')).toHaveAttribute('aria-selected', 'true')
  await method.commit('经理')
  await expect(wizard.cell('客户方出席', 2, '职务')).toHaveValue('品牌经理经理')

  // A character of two code units is one for the arrow keys and the backspace, and is kept.
  await wizard.text('主题').click()
  await page.keyboard.press('End')
  await method.commit('𠮷')
  await page.keyboard.press('Backspace')
  await expect(wizard.text('主题')).toHaveValue('𠮷野家门店')
  await expect(wizard.saved).toContainText('已自动保存')
  await page.reload()
  await expect(wizard.text('主题')).toHaveValue('𠮷野家门店')
  await expect(wizard.preview.getByText(/这些字没有字形/)).toHaveCount(0)
})

test('the search does not jump while characters are being chosen', async ({ page, project }) => {
  await seedDraft(project.host, project.runId, {})
  await openAt(page, project.host)
  const search = new SearchBox(page)
  await search.find('暖冬')
  await expect(search.hits).toHaveCount(1)
  const method = await InputMethod.of(page)
  await page.keyboard.press('End')
  await method.compose('li')
  await method.enter()
  await expect(search.box).toBeFocused()
  await expect(search.heading).toHaveText('今日待办')
  await method.commit('礼')
  await expect(search.box).toHaveValue('暖冬礼')
  await expect(search.hits).toHaveCount(1)
})
