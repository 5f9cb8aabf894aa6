import { App } from './pages/app.ts'
import { DocumentPage } from './pages/document.ts'
import { WizardPage } from './pages/wizard.ts'
import { hanIn, onlySimplified, visibleText } from './support/language.ts'
import { openAt } from './support/open.ts'
import { savedText } from './support/pdf.ts'
import {
  meetingAnswers,
  seedDraft,
  seedMeeting,
  seedOffice,
  seedProject,
  seedRequirement,
} from './support/scene.ts'
import { screensOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

/** An office that types Latin letters only, so that every Chinese character on screen is the program's own. */
const LATIN = {
  office: { name: 'Paper Plane Sea', phone: '000', address: '8 Boat Street' },
  me: { name: 'Lin Boat', title: 'Executive' },
  project: {
    name: 'Winter Box',
    client: 'Lime Hill Foods',
    short: 'LHF',
    address: '1 Slope',
    people: [{ name: 'Cheng', title: 'Lead' }],
  },
}

test('English shows no Chinese and 繁體 no simplified characters, on any screen', async ({ page, host }) => {
  test.setTimeout(120_000)
  await seedOffice(host, LATIN.office, LATIN.me)
  const runId = await seedProject(host, LATIN.project)
  const latin = { subject: 'Poster', place: 'Room 3', items: [], actions: [] }
  const draftId = await seedDraft(host, runId, latin)
  const { documentId } = await seedMeeting(host, runId, 'Poster')
  const { documentId: recordedId } = await seedRequirement(host, runId, 'Poster for the spring campaign')
  const { me } = await host.call('office.status', {})
  await openAt(page, host, '/settings')
  for (const [language, name] of [
    ['en', 'English'],
    ['zh-Hant', '繁體中文'],
  ] as const) {
    await page.goto(`${host.origin}/#/settings`)
    await page.getByText(name, { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    for (const route of screensOf({ runId, draftId, documentId, recordedId, personId: me?.id ?? '' })) {
      await page.goto(`${host.origin}/#${route}`)
      await new App(page, language).settled()
      const text = await visibleText(page)
      expect.soft(language === 'en' ? hanIn(text) : onlySimplified(text), `${language} ${route}`).toEqual([])
    }
    const wizard = new WizardPage(page, language)
    await page.goto(`${host.origin}/#/runs/${runId}/drafts/${draftId}`)
    for (const tab of await wizard.form.getByRole('tab').all()) {
      await tab.click()
      await expect(tab).toHaveAttribute('aria-selected', 'true')
      const text = await visibleText(page)
      expect
        .soft(language === 'en' ? hanIn(text) : onlySimplified(text), `${language} ${await tab.innerText()}`)
        .toEqual([])
    }
  }
})

test('a document speaks its own language, whatever the screens speak', async ({ page, project }) => {
  const { host, runId } = project
  const papers = [
    { choice: 'English', title: 'ClientMeetingRecord' },
    { choice: '繁體中文', title: '客戶會議記錄' },
  ]
  for (const { choice, title } of papers) {
    const answers = { ...meetingAnswers(`给 ${choice} 的记录`), is_opening: false }
    const draftId = await seedDraft(host, runId, answers)
    await openAt(page, host, `/runs/${runId}/drafts/${draftId}`)
    const wizard = new WizardPage(page)
    await wizard.tab('检查并发出').click()
    await wizard.panel.getByText(choice, { exact: true }).click()
    await wizard.issue.click()
    const document = new DocumentPage(page)
    await expect(document.fact('文件语言')).toHaveText(choice)
    await expect(document.heading).toHaveText(/^客户会议记录 待签 0\/\d$/)
    expect(await savedText(page)).toContain(title)
  }
})
