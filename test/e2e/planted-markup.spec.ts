import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Answers } from '../../shared/forms/context.ts'
import { REGISTERS } from '../../shared/registers/registry.ts'
import { clientMeeting } from '../../shared/workflows/ae/forms/client-meeting.form.ts'
import { internalReview } from '../../shared/workflows/ae/forms/internal-review.form.ts'
import { requirement } from '../../shared/workflows/ae/forms/requirement.form.ts'
import { App } from './pages/app.ts'
import { PalettePage } from './pages/palette.ts'
import type { Host } from './support/host.ts'
import { openAt } from './support/open.ts'
import { pdfText, squeezed } from './support/pdf.ts'
import { issue, keepDraft, type Planting, plantAll, planting } from './support/planted.ts'
import { ago, ME, meetingAnswers, OFFICE, seedOffice, seedProject } from './support/scene.ts'
import { seedStaff } from './support/staff.ts'
import { expect, test } from './support/test.ts'

declare global {
  interface Window {
    /** Set by whatever runs that should not. */
    attacked?: unknown
  }
}

type Story = { readonly acts: readonly { readonly form?: string; readonly answers?: Answers }[] }
const story: Story = JSON.parse(readFileSync('test/data/stories/ae-project.json', 'utf8'))
const told = (form: string): Answers => story.acts.find((act) => act.form === form)?.answers ?? {}

/** All but one that is asked only sometimes, and not in this story. */
function without<F extends object>(fields: F, key: keyof F): Omit<F, typeof key> {
  return Object.fromEntries(Object.entries(fields).filter(([one]) => one !== key)) as Omit<F, typeof key>
}

/** Whole answers of three forms, so that they can be issued and printed. */
const FORMS = [
  {
    form: clientMeeting,
    asked: without(clientMeeting.fields, 'late_reason'),
    more: { ...meetingAnswers('x'), prev_actions: [{ action: 'x', owner: 'x', state: '进行中', note: 'x' }] },
  },
  {
    form: requirement,
    asked: without(requirement.fields, 'budget_unknown_reason'),
    more: { ...told('requirement'), contacted_at: ago(5), required_date: ago(-900).slice(0, 10) },
  },
  {
    form: internalReview,
    // The words that were checked are kept and not printed.
    asked: without(internalReview.fields, 'copy_text'),
    more: {
      ...told('internal_review'),
      reviewed_at: ago(3),
      fixes: [{ issue: 'x', owner: null, due_at: ago(-24).slice(0, 10) }],
    },
  },
] as const

/** An office in which every name somebody could type is markup. */
async function seedNames(host: Host, next: Planting['next']): Promise<string> {
  await seedOffice(host, { ...OFFICE, address: next(100) }, ME)
  await seedStaff(host)
  const person = { name: next(40), title: next(40), roles: ['executor' as const] }
  await host.call('people.add', { commandId: randomUUID(), person })
  const entry = { commandId: randomUUID(), register: 'client' as const, entryId: randomUUID() }
  const answers = { ...plantAll(REGISTERS.client.fields, {}, next), review_days: 3 }
  await host.call('register.save', { ...entry, answers })
  const people = [{ name: next(40), title: next(40) }]
  return seedProject(host, { name: next(60), client: next(60), short: 'EVIL', address: next(100), people })
}

/** Nothing ran, nothing became an element, and the markup is there to be read. */
async function expectText(page: Page, where: string, planted: readonly string[]): Promise<void> {
  const found = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    )
    return {
      attacked: window.attacked,
      elements: document.querySelectorAll('img[src="x"], svg[onload], script:not([src])').length,
      text: [document.body.innerText, ...fields].join('\n'),
    }
  })
  expect({ ...found, text: '', where }).toEqual({ attacked: undefined, elements: 0, text: '', where })
  const shown = planted.filter((one) => found.text.includes(one))
  expect(shown.length, `planted words shown on ${where}`).toBeGreaterThan(0)
}

async function visit(page: Page, host: Host, where: string, planted: readonly string[]): Promise<void> {
  await openAt(page, host, where)
  await new App(page).settled()
  await expect.poll(() => page.getByRole('main').innerText()).not.toBe('')
  await expectText(page, where, planted)
}

test('markup in every field of three forms is text on every screen and on paper', async ({ page, host }) => {
  test.setTimeout(240_000)
  const { next, all } = planting()
  const runId = await seedNames(host, next)
  const { me } = await host.call('office.status', {})
  const reviewers = [{ id: me?.id ?? null, name: ME.name }]
  const documents: string[] = []
  for (const { form, asked, more } of FORMS) {
    const since = all.length
    const answersOf = (prefilled: Answers) => plantAll(asked, { ...prefilled, ...more, reviewers }, next)
    const draft = await keepDraft(host, runId, form.id, answersOf)
    await visit(page, host, `/runs/${runId}/drafts/${draft.draftId}`, all.slice(since))
    const { documentId } = await issue(host, runId, form.id, draft)
    documents.push(documentId)
    await visit(page, host, `/documents/${documentId}`, all)
    const { base64 } = await host.call('document.pdf', { documentId })
    const paper = squeezed(pdfText(Buffer.from(base64, 'base64'), '-raw'))
    const missing = all.slice(since).filter((one) => !paper.includes(squeezed(one)))
    expect(missing, form.id).toEqual([])
  }
  const discarded = await keepDraft(host, runId, 'client_meeting', (answers) =>
    plantAll(clientMeeting.fields, answers, next),
  )
  await host.call('draft.discard', { commandId: randomUUID(), draftId: discarded.draftId })
  await keepDraft(host, runId, 'client_meeting', (answers) => plantAll(clientMeeting.fields, answers, next))
  const settings = ['', '/people'].map((part) => `/settings${part}`)
  const screens = ['/', '/runs', '/documents', '/signatures', '/trash', ...settings, `/runs/${runId}`]
  for (const where of screens) await visit(page, host, where, all)
  for (const quiet of ['/figures', '/runs/new', '/settings/account', '/settings/backup', '/settings/view']) {
    await openAt(page, host, quiet)
    expect(await page.evaluate(() => window.attacked), quiet).toBeUndefined()
  }
  const palette = new PalettePage(page)
  for (const text of ['attacked', 'script', 'onerror']) {
    await palette.type(text)
    await expect(palette.lines.filter({ hasText: 'attacked=' }).first()).toBeVisible()
    await expectText(page, `the palette for ${text}`, all)
    await page.keyboard.press('Escape')
  }
})
