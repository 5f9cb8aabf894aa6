import { randomUUID } from 'node:crypto'
import { requirement } from '../../shared/workflows/ae/forms/requirement.form.ts'
import { sampleAnswers } from '../every-workflow/support/sample.ts'
import { TodayPage } from './pages/today.ts'
import type { Host } from './support/host.ts'
import { openAt } from './support/open.ts'
import { ago } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const day = (hoursAgo: number) => ago(hoursAgo).slice(0, 10)

/** A requirement record with material of the client's that was due yesterday. */
async function issueRequirement(host: Host, runId: string): Promise<void> {
  const draftId = randomUUID()
  const open = { commandId: randomUUID(), draftId, runId, form: 'requirement', brief: false, revises: null }
  const draft = await host.call('draft.open', open)
  const material = { ...requirementRow(), item: '品牌手册最新版', due_date: day(24), received_date: null }
  const { run } = await host.call('run.get', { runId })
  await host.call('form.submit', {
    commandId: randomUUID(),
    runId,
    expectedVersion: run.version,
    draftId,
    revises: null,
    form: 'requirement',
    answers: {
      ...draft.answers,
      ...sampleAnswers(requirement),
      contacted_at: ago(30),
      required_date: day(-24 * 60),
      open_questions: [],
      materials: [material],
    },
    language: 'zh-Hans',
  })
}

function requirementRow() {
  const [row] = sampleAnswers(requirement)['materials'] as { [key: string]: never }[]
  return row
}

test('what waits for the client has a text to send; sending it is a contact to record', async ({
  page,
  project,
}) => {
  const { host, runId } = project
  await issueRequirement(host, runId)
  await openAt(page, host)
  const today = new TodayPage(page)
  const { notices } = today.words.screens
  const line = today.line('品牌手册最新版')
  await line.getByRole('button', { name: new RegExp(`^${notices.open}`) }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(notices.title('程青'))
  const text = dialog.getByRole('textbox')
  await expect(text).toHaveValue(/^程青，您好：.*暖冬礼盒上市推广.*品牌手册最新版.*林小舟/s)
  await expectAccessible(page)
  if (process.env['QC_SHOTS']) await page.screenshot({ path: `${process.env['QC_SHOTS']}/notice.png` })
  await text.fill(`${await text.inputValue()}\n附：清单`)
  await dialog.getByRole('button', { name: notices.copy, exact: true }).click()
  await expect(page.getByText(notices.copied)).toBeVisible()
  // What was copied is what stood there, changes included.
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('combobox')).toHaveValue(/品牌手册最新版.*附：清单/s)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: notices.record }).click()
  await expect(page).toHaveURL(/drafts/)

  await page.goto(`${host.origin}/#/runs/${runId}`)
  const waiting = page.getByRole('region', { name: notices.waiting })
  await expect(waiting).toContainText('品牌手册最新版')
  await expectAccessible(page)
  if (process.env['QC_SHOTS']) await page.screenshot({ path: `${process.env['QC_SHOTS']}/run-notices.png` })
})
