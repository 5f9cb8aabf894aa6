import { App } from './pages/app.ts'
import { CodePage, EntryPage } from './pages/entry.ts'
import { SetupPage } from './pages/setup.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { meetingAnswers, seedDraft, seedProject } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

// Long stories on a machine that may be busy: each guess is slow on purpose.
test.describe.configure({ timeout: 180_000 })
test.use({ actionTimeout: 20_000 })

const LIN = { name: '林小舟', passphrase: '灯塔 over quiet water', fresh: '潮水 under the old pier' }

test('set up, locked, signed in again, and opened with the printed code', async ({ page, host }) => {
  await openAt(page, host)
  const setup = new SetupPage(page)
  const code = new CodePage(page)

  await test.step('a passphrase that is too weak is said why, at its field', async () => {
    await setup.officeName.fill('纸飞机海广告有限公司')
    await setup.personName.fill(LIN.name)
    const weak = [
      ['short', '太短：至少 10 个字。'],
      ['aaaaaaaaaaaa', '太容易猜'],
      ['纸飞机海广告有限公司 8', '口令里有单位或本人的名字'],
    ] as const
    for (const [typed, said] of weak) {
      await setup.choosePassphrase(typed)
      await setup.done.click()
      await expect(setup.passphrase).toHaveAccessibleDescription(new RegExp(said))
      await expect(setup.passphrase).toBeFocused()
    }
    await setup.choosePassphrase(LIN.passphrase, `${LIN.passphrase}?`)
    await setup.done.click()
    await expect(setup.again).toHaveAccessibleDescription('两次输入的不一样。')
    await expectAccessible(page)
    // Known to everybody who guesses; only the host has the list.
    await setup.choosePassphrase('password123')
    await setup.done.click()
    await expect(page.getByRole('alert')).toContainText('口令不够安全')
    await setup.choosePassphrase(LIN.passphrase)
    await setup.done.click()
  })

  const printed =
    await test.step('the recovery code is shown once and read back from the paper', async () => {
      await expect(code.heading).toHaveText('请保管好恢复码')
      await expect(code.groups).toHaveText(Array.from({ length: 7 }, () => /^[0-9A-Z]{5}$/))
      await expect(code.done).toBeDisabled()
      await expect(code.done).toHaveAccessibleDescription('请先打印或抄下，并打勾')
      await expectAccessible(page)
      const [first = ''] = await code.read()
      await code.kept.click({ force: true })
      await code.last.fill(first)
      await code.done.click()
      await expect(code.last).toHaveAccessibleDescription(/与屏幕上的最后一组不一样/)
      await code.kept.click({ force: true })
      const whole = await code.keep()
      await new App(page).skipTour()
      await expect(code.heading).toHaveText('今日待办')
      await expect(page.locator('body')).not.toContainText(first)
      return whole
    })

  const runId = await seedProject(host)
  const draftId = await seedDraft(host, runId, { ...meetingAnswers('机密的主题'), place: '旧地点' })
  const draft = `/runs/${runId}/drafts/${draftId}`
  const wizard = new WizardPage(page)
  const entry = new EntryPage(page)

  await test.step('locking takes the content off the page', async () => {
    await openAt(page, host, draft)
    await wizard.text('地点').fill('锁定之前一刻写的地点')
    await wizard.button(new RegExp(LIN.name)).click()
    await page.getByRole('menuitem', { name: '锁定' }).click()
    await expect(entry.heading).toHaveText('已锁定')
    const left = await page.locator('html').innerHTML()
    for (const secret of ['机密的主题', '锁定之前', '青柠檬山', '暖冬礼盒'])
      expect(left).not.toContain(secret)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(entry.name).toHaveValue(LIN.name)
    await expect(entry.passphrase).toBeFocused()
    await expectAccessible(page)
  })

  await test.step('a wrong passphrase is said in words, and guessing is slowed', async () => {
    await entry.enter(LIN.name, '灯塔 over quiet river')
    await expect(page.getByRole('alert')).toContainText('姓名或口令不对。')
    await expect(entry.passphrase).toHaveValue('')
    await expect(entry.passphrase).toBeFocused()
    await expectAccessible(page)
    for (let guess = 0; guess < 4; guess++) {
      await expect(host.unlock(LIN.name, `guess number ${guess}`)).rejects.toThrow('signInRefused')
    }
    await entry.enter(LIN.name, '灯塔 over quiet river')
    await expect(entry.signIn).toHaveAccessibleDescription(/请等 \d 秒再试/)
    await expect(entry.signIn).toBeDisabled()
    await expect(entry.signIn).toBeEnabled()
  })

  await test.step('signing in leads back to the same draft, whole', async () => {
    await entry.enter(LIN.name, LIN.passphrase)
    await expect(wizard.text('地点')).toHaveValue('锁定之前一刻写的地点')
    await expect(wizard.text('主题')).toHaveValue('机密的主题')
    expect(page.url()).toContain(draft)
    const { answers } = await host.call('draft.get', { draftId })
    expect(answers['place']).toBe('锁定之前一刻写的地点')
  })

  await test.step('the printed code opens it when the passphrase is forgotten', async () => {
    await page.keyboard.press('Control+Shift+L')
    await expect(entry.heading).toHaveText('已锁定')
    await entry.forgot.click()
    await expect(entry.heading).toHaveText('用恢复码设新口令')
    await entry.fillRecovery(printed.slice(0, -1), LIN.name, LIN.fresh)
    await entry.recover.click()
    await expect(entry.code).toHaveAccessibleDescription(/现在有 34 个字符，应为 35 个/)
    await expectAccessible(page)
    // As it comes from paper: small letters, no dashes.
    await entry.fillRecovery(printed.toLowerCase().replaceAll('-', ' '), LIN.name, LIN.fresh)
    await entry.recover.click()
    await expect(code.heading).toHaveText('请保管好恢复码')
    expect(await code.keep()).not.toBe(printed)
    await expect(wizard.text('主题')).toHaveValue('机密的主题')
    await host.call('session.lock', {})
    await expect(new App(page).heading).toHaveText('已锁定')
    await expect(host.unlock(LIN.name, LIN.passphrase)).rejects.toThrow('signInRefused')
    await host.unlock(LIN.name, LIN.fresh)
  })
})
