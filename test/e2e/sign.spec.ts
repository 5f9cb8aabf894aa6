import type { Page } from '@playwright/test'
import { DocumentPage } from './pages/document.ts'
import { SigningPage } from './pages/signing.ts'
import { WizardPage } from './pages/wizard.ts'
import type { Host } from './support/host.ts'
import { openAt } from './support/open.ts'
import { savedText } from './support/pdf.ts'
import { ME, PASSPHRASE, PROJECT, seedMeeting } from './support/scene.ts'
import { MANAGER, PINS, seedStaff, signAsWriter } from './support/staff.ts'
import { expect, expectAccessible, test } from './support/test.ts'

// Long stories on a machine that may be busy.
test.describe.configure({ timeout: 180_000 })
// Pages turn at once, so that each press turns a whole one.
test.use({ actionTimeout: 20_000, contextOptions: { reducedMotion: 'reduce' } })

const CLIENT = PROJECT.people[0]?.name ?? ''

/** How each place stands, as the host has it. */
async function states(host: Host, documentId: string) {
  const { version, state, places } = await host.call('sign.places', { documentId })
  const signed = places.filter((one) => one.state === 'signed').map(({ key }) => key)
  return { version, state, signed }
}

/** All text on the screen and that of the document, read in one moment: the page may still be filling itself. */
const textsShown = (page: Page) =>
  page.evaluate(() =>
    ['#root', 'main'].map((one) => document.querySelector<HTMLElement>(one)?.innerText ?? one),
  )

/** What a guest could leave by, and what is the office's own. */
async function expectNothingElse(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('search')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveCount(0)
  await expect(page.getByText(PROJECT.name)).toHaveCount(0)
  // All that can be read stands in the one document.
  await expect(async () => {
    const [all, document] = await textsShown(page)
    expect(all).toBe(document)
  }).toPass({ timeout: 5_000 })
}

test('two people and a guest sign on one machine; returned, revised, signed anew', async ({
  page,
  project,
}) => {
  const { host, runId } = project
  await seedStaff(host)
  const { documentId, number } = await seedMeeting(host, runId, '立项沟通会')
  const other = await seedMeeting(host, runId, '第二次沟通')
  await signAsWriter(host, other.documentId)
  await openAt(page, host, `/documents/${documentId}`)
  const document = new DocumentPage(page)
  const sign = new SigningPage(page)

  await test.step('the writer reads to the end and draws', async () => {
    await expect(document.heading).toContainText('待签 0/')
    await expect(sign.act('sign', '客户部经理')).toBeDisabled()
    await expect(sign.act('sign', '客户部经理')).toHaveAccessibleDescription('等AE签字')
    await sign.act('sign', 'AE').click()
    await expect(sign.heading).toHaveText(`签署 ${number} · AE`)
    await expect(sign.goSign).toBeDisabled()
    await expectAccessible(page)
    await sign.readToTheEnd()
    await expect(sign.confirm).toHaveAccessibleDescription('先在签字板上签名')
    await sign.draw()
    await expect(sign.confirm).toHaveAccessibleDescription('先输入六位 PIN')
    await sign.pin.fill('284717')
    await sign.confirm.click()
    await expect(page.getByRole('alert').filter({ hasText: 'PIN 不对' })).toBeVisible()
    await sign.pin.fill(PINS.me)
    await expectAccessible(page)
    await sign.confirm.click()
    await expect(page.getByRole('alert').filter({ hasText: `已签字${ME.name}` })).toBeVisible()
    await expect(sign.step).toContainText('完成')
    await expectAccessible(page)
    await page.getByRole('link', { name: '打开文件' }).click()
    await expect(sign.place('AE')).toContainText(ME.name)
    expect(await states(host, documentId)).toEqual({ version: 1, state: 'issued', signed: ['sig_ae'] })
  })

  await test.step('the client signs as a guest and can do nothing else', async () => {
    await sign.act('ask', '客户代表').click()
    await expect(sign.hand).toHaveAccessibleDescription('先选好签字人')
    await sign.contact.click()
    await page.getByRole('option', { name: CLIENT, exact: true }).click()
    await sign.witnessPin.fill(PINS.me)
    await expectAccessible(page)
    await sign.hand.click()

    await expect(sign.heading).toHaveText(`请 ${CLIENT} 签字`)
    await expectNothingElse(page)
    const there = page.url()
    await page.keyboard.press('Control+k')
    await expect(page.getByText('现在不能离开这一页')).toBeVisible()
    await page.goBack()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.keyboard.press('Control+Shift+L')
    await expect(sign.heading).toHaveText(`请 ${CLIENT} 签字`)
    expect(page.url()).toBe(there)
    await expectNothingElse(page)
    await expectAccessible(page)

    await sign.readToTheEnd()
    await sign.draw()
    await expectNothingElse(page)
    await expectAccessible(page)
    await sign.confirm.click()
    await expect(sign.heading).toHaveText(`请把电脑交还给 ${ME.name}`)
    await expectNothingElse(page)
    await expect(page.getByRole('img')).toHaveCount(0)
    await expectAccessible(page)
    const back = sign.secret(`${ME.name}的 PIN`)
    await back.fill(PINS.manager)
    await sign.comeBack.click()
    await expect(page.getByText(/^PIN 不对。再错 4 次/)).toBeVisible()
    await back.fill(PINS.me)
    await sign.comeBack.click()
    await expect(sign.place('客户代表')).toContainText(CLIENT)
  })

  await test.step('the account manager draws at the same desk, with a PIN of their own', async () => {
    await sign.act('sign', '客户部经理').click()
    await sign.readToTheEnd()
    await expect(sign.who).toContainText(MANAGER.name)
    await sign.draw()
    await sign.pin.fill(PINS.manager)
    await sign.confirm.click()
    await page.getByRole('link', { name: '打开文件' }).click()
    await expect(sign.place('客户部经理')).toContainText(MANAGER.name)
    const text = await savedText(page)
    for (const name of [ME.name, CLIENT, MANAGER.name]) expect(text).toContain(name)
    expect(text).toContain('第1版')
    await expectAccessible(page)
  })

  await test.step('the director returns it with a reason', async () => {
    await sign.act('return', '总监').click()
    await sign.reason.fill('请补上报价')
    await sign.pin.fill(PINS.manager)
    await expectAccessible(page)
    await page.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click()
    await expect(sign.panel).toContainText(`${MANAGER.name}已退回，请修订后重新发出`)
    await expect(sign.panel).toContainText('原因：请补上报价')
    await expect(document.heading).toContainText('已退回')
    // What was signed on this version stays in history and stands no more.
    expect(await states(host, documentId)).toMatchObject({ version: 1, state: 'returned' })
  })

  await test.step('the writer revises; the new version is signed anew', async () => {
    await sign.revise.click()
    const wizard = new WizardPage(page)
    await expect(wizard.form).toContainText(`修订 ${number} · 第 2 版`)
    await wizard.tab('讨论与决定').click()
    await wizard.inTopic(1, 'conclusion').fill('主画面通过，报价 28,000 元。')
    await wizard.tab('检查并发出').click()
    await expect(wizard.panel).toContainText('旧版上的签字不带到新版，须重新签。')
    await expectAccessible(page)
    await wizard.issue.click()
    await expect(document.fact('版本')).toHaveText('第 2 版')
    await expect(document.heading).toContainText('待签 0/')
    expect(await states(host, documentId)).toEqual({ version: 2, state: 'issued', signed: [] })
    // By PIN this time: the hand is the one drawn before.
    await sign.act('sign', 'AE').click()
    await sign.readToTheEnd()
    await sign.button('用 PIN 签署').click()
    await sign.pin.fill(PINS.me)
    await sign.confirm.click()
    await page.getByRole('link', { name: '打开文件' }).click()
    await expect(sign.place('AE')).toContainText(ME.name)
    const text = await savedText(page)
    expect(text).toContain(ME.name)
    expect(text).toContain('报价28,000元')
    expect(await states(host, documentId)).toEqual({ version: 2, state: 'issued', signed: ['sig_ae'] })
    expect((await states(host, other.documentId)).signed).toEqual(['sig_ae'])
  })
})

test('a guest objects in their own words; a reload under a guest locks the office', async ({
  page,
  project,
}) => {
  const { host, runId } = project
  await host.call('account.setPin', { passphrase: PASSPHRASE, pin: PINS.me })
  const { documentId } = await seedMeeting(host, runId, '立项沟通会')
  await signAsWriter(host, documentId)
  await openAt(page, host, `/documents/${documentId}/sign/sig_client`)
  const sign = new SigningPage(page)
  const hand = async () => {
    await sign.contact.click()
    await page.getByRole('option', { name: CLIENT, exact: true }).click()
    await sign.witnessPin.fill(PINS.me)
    await sign.hand.click()
    await expect(sign.heading).toHaveText(`请 ${CLIENT} 签字`)
  }
  await hand()
  await page.reload()
  await expect(sign.heading).toHaveText(/登录|已锁定/)
  await expectNothingElse(page)
  await host.unlock()
  await openAt(page, host, `/documents/${documentId}/sign/sig_client`)
  await hand()
  await sign.button('我有异议').click()
  const dialog = page.getByRole('alertdialog', { name: '我有异议' })
  await sign.reason.fill('竖版海报不在本次范围')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '提交异议' }).click()
  await expect(page.getByText('您的意见已记下，谢谢。')).toBeVisible()
  await sign.secret(`${ME.name}的 PIN`).fill(PINS.me)
  await sign.comeBack.click()
  await expect(sign.panel).toContainText(`${CLIENT}有异议`)
  await expect(sign.panel).toContainText('竖版海报不在本次范围')
  expect(await states(host, documentId)).toMatchObject({ version: 1, state: 'objected' })
})
