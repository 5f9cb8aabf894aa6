import { DocumentPage } from './pages/document.ts'
import { RunPage } from './pages/run.ts'
import { StartRunPage } from './pages/start-run.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { savedText } from './support/pdf.ts'
import { ago } from './support/scene.ts'
import { expect, test } from './support/test.ts'

declare global {
  interface Window {
    /** Set by whatever runs that should not. */
    attacked?: unknown
  }
}

const EVIL = [
  `<script>window.attacked='script'</script>`,
  `<img src=x onerror="attacked='img'">`,
  `"><svg/onload=attacked='svg'>`,
  `javascript:attacked='url'`,
  `{{attacked='template'}}`,
]

test('typed markup is text on every screen and on paper', async ({ page, office }) => {
  const host = office
  const [script = '', image = '', svg = '', address = '', template = ''] = EVIL
  await openAt(page, host, '/runs/new')
  const start = new StartRunPage(page)
  await start.name.fill(script)
  await start.client.fill(image)
  await start.short.fill('EVIL')
  await start.address.fill(svg)
  await start.contact(1, 'name').fill(address)
  await start.contact(1, 'title').fill(template)
  await start.start.click()
  const run = new RunPage(page)
  await expect(run.heading).toHaveText(script)
  await expect(run.facts).toContainText(image)
  await expect(run.facts).toContainText(svg)
  await expect(run.facts).toContainText(address)
  await run.fill('full').click()
  const wizard = new WizardPage(page)
  await wizard.text('主题').fill(image)
  await wizard.tab('讨论与决定').click()
  await wizard.inTopic(1, 'topic').fill(script)
  await wizard.inTopic(1, 'discussion').fill(svg)
  await wizard.inTopic(1, 'conclusion').fill(template)
  await expect(wizard.previewPage.first()).toBeVisible()
  await wizard.tab('会议').click()
  await wizard.choice('沟通方式', '电话').click({ force: true })
  await wizard.date('开始时间').type(ago(3).slice(0, 16))
  await wizard.date('结束时间').type(ago(2).slice(0, 16))
  await wizard.tab('待办事项').click()
  await wizard.group('本次没有行动项').getByText('本次没有行动项').click()
  await wizard.tab('检查并发出').click()
  await wizard.issue.click()
  const document = new DocumentPage(page)
  await expect(document.main).toContainText(image)
  const text = await savedText(page)
  for (const one of [script, image, svg, template]) expect(text).toContain(one.replaceAll(/\s/g, ''))
  for (const route of ['/', '/runs', '/documents']) {
    await page.goto(`${host.origin}/#${route}`)
    const shown = page.getByRole('main')
    await expect(shown.getByText(script).or(shown.getByText(image)).first()).toBeVisible()
  }
  expect(await page.evaluate(() => window.attacked)).toBeUndefined()
})

test('an address without its token, or with an old one, is told what to do', async ({
  page,
  office,
  allowed,
}) => {
  allowed.push(/401/)
  for (const address of ['/', `/#token=${'A'.repeat(43)}`]) {
    await page.goto('about:blank')
    await page.goto(`${office.origin}${address}`)
    await expect(page.getByRole('alert')).toContainText(/请从程序新打开的地址进入/)
  }
})
