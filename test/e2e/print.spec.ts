import type { Page } from '@playwright/test'
import { DocumentPage } from './pages/document.ts'
import { WizardPage } from './pages/wizard.ts'
import { openAt } from './support/open.ts'
import { pdfText, savedText, savePdf, squeezed } from './support/pdf.ts'
import { meetingAnswers, seedDraft, seedMeeting } from './support/scene.ts'
import { expect, test } from './support/test.ts'

/** The print window cannot be seen by a test; that it was asked for, and by which window, can. */
async function watchPrinting(page: Page, hasViewer: boolean): Promise<void> {
  await page.addInitScript((viewer) => {
    Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => viewer })
    window.print = () => document.documentElement.setAttribute('data-print-asked', '')
  }, hasViewer)
}

test('where the browser shows PDFs itself, the file is handed to its viewer', async ({ page, project }) => {
  const { documentId } = await seedMeeting(project.host, project.runId, '打印文件本身')
  await watchPrinting(page, true)
  await openAt(page, project.host, `/documents/${documentId}`)
  const document = new DocumentPage(page)
  await document.print.click()
  await expect(page.locator('iframe[src^="blob:"]')).toBeAttached()
  await expect(document.print).toBeEnabled()
  await expect(document.message('没能准备打印')).toHaveCount(0)
})

test('elsewhere the pages alone are printed, one sheet each', async ({ page, project }) => {
  const { documentId } = await seedMeeting(project.host, project.runId, '打印画好的页')
  await watchPrinting(page, false)
  await openAt(page, project.host, `/documents/${documentId}`)
  const document = new DocumentPage(page)
  const sheets = document.sheets
  await expect(sheets.first()).toBeVisible()
  const pages = await sheets.count()
  await page.keyboard.press('Control+p')
  await expect(page.locator('html[data-print-asked]')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(document.heading).toBeHidden()
  const printed = await page.pdf({ preferCSSPageSize: true })
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(pages)
  expect(squeezed(pdfText(printed))).toBe('')
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(document.heading).toBeVisible()
  await expect(document.print).toBeEnabled()
})

test('a saved PDF has its number for a name and gives the typed text back', async ({ page, project }) => {
  const subject = '保存的文件：𠮷野家'
  const { documentId, number } = await seedMeeting(project.host, project.runId, subject)
  await openAt(page, project.host, `/documents/${documentId}`)
  const download = await savePdf(page)
  expect(download.suggestedFilename()).toMatch(new RegExp(`${number}.*\\.pdf$`))
  const text = await savedText(page)
  for (const typed of [subject, number, '客户认可「山间第一杯」方向，要求门店海报增加竖版。', '江小楠']) {
    expect(text).toContain(squeezed(typed))
  }
})

test('the page beside the form and the issued document say the same', async ({ page, project }) => {
  const { host, runId } = project
  const due = { feedback_due_at: '2030-01-07T18:00:00+08:00' }
  const draftId = await seedDraft(host, runId, { ...meetingAnswers('所见即所印'), ...due })
  const { form, answers } = await host.call('draft.get', { draftId })
  const language = 'zh-Hans' as const
  const preview = await host.call('draft.preview', { draftId, runId, form, answers, language })
  await openAt(page, host, `/runs/${runId}/drafts/${draftId}`)
  const wizard = new WizardPage(page)
  await wizard.tab('检查并发出').click()
  await wizard.issue.click()
  const issued = await savedText(page)
  const lines = pdfText(Buffer.from(preview.base64, 'base64')).split('\n').map(squeezed).filter(isBody)
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter((line) => !issued.includes(line))).toEqual([])
})

/** Not the marks that say it is a draft, nor the head and foot that carry the number and the pages. */
const isBody = (line: string): boolean => line !== '' && !/草稿|第\d+页|第\d+版|^[草稿]$/.test(line)
