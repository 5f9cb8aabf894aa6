import { describe, expect, it } from 'vitest'
import { projectAt, standing, typedSample } from '../../../test/every-workflow/support/plan-project.ts'
import { formsOf } from '../../engine/workflow.ts'
import type { DocumentFacts, FormContext } from '../../forms/context.ts'
import type { Reminder } from '../../forms/form.ts'
import { rows, text } from '../../forms/read.ts'
import { LANGUAGES, wordsIn } from '../../language/index.ts'
import { clientSchedule } from './forms/client-schedule.form.ts'
import { NOTICE_RULES, type NoticeRule, noticeFor } from './notices.ts'
import { ae } from './workflow.ts'

/** Papers as the sample has them, and with what makes each of them ask for something. */
const MORE: { readonly [form: string]: object } = {
  requirement: {
    budget_status: '未告知',
    contacts: [],
    materials: [{ item: '品牌手册', due_date: '2026-09-03', received_date: null }],
    open_questions: [{ question: '礼盒容量?', owner: null, due_date: '2026-09-03', answer: null }],
  },
  proposal: { round_no: 3, rounds_included: 2, overall: '修改后再提', next_due: '2026-09-20' },
  change_request: { source: '客户电话', raised_at: '2026-09-03T09:00:00+08:00', state: null },
  delivery_note: { arrived_at: null, expect_at: '2026-09-02T10:00:00+08:00' },
  purchase_order: { sample_due: '2026-10-12' },
  client_schedule: { rows: movedRows() },
  receivables: {
    rows: [{ name: '预付款', amount: 9_402_226, trigger_date: '2026-10-09', received_date: null }],
    followups: [{ channel: '书面函件', at: '2026-10-20T10:00:00+08:00' }],
  },
}

/** As the client was shown them before the timeline moved. */
function movedRows() {
  const listed = rows(typedSample(clientSchedule), 'rows')
  return listed.map((row) => ({ ...row, client_due: text(row, 'client_due') && '2026-09-15' }))
}

const documents = formsOf(ae).map((form): DocumentFacts => {
  const one = standing(form, { ...typedSample(form), ...MORE[form.id] } as never)
  const before = (form.signing ?? []).filter(
    (place) => !['client', 'supplier'].includes(place.party) && place.key !== 'sig_receiver',
  )
  const signed = before.map(({ key }) => ({ place: key, name: '何远帆', at: '2026-09-03T10:00:00+08:00' }))
  return { ...one, signed, complete: form.id === 'internal_timeline', state: 'open' }
})

/** Every day of the project, and one long after. */
const DAYS = [
  ...Array.from({ length: 120 }, (_, after) =>
    new Date(Date.UTC(2026, 8, 1) + after * 86_400_000).toISOString().slice(0, 10),
  ),
  '2029-06-01',
]

interface Asked {
  readonly reminder: Reminder
  readonly document: DocumentFacts
  readonly context: FormContext
}

/** As it stands once everybody has signed. */
const done = (one: DocumentFacts): DocumentFacts => ({ ...one, complete: true })

/** Beside all the others, open and signed, and alone: some ask only for as long as another paper is not there. */
const asked: readonly Asked[] = DAYS.flatMap((day) =>
  documents
    .flatMap((sent) => [sent, { ...sent, signed: [] }])
    .flatMap((document) => {
      const form = formsOf(ae).find((one) => one.id === document.form)
      const settled = documents.map((one) => (one.id === document.id ? document : done(one)))
      return [documents, [document], settled].flatMap((beside) => {
        const context = projectAt(`${day}T19:00:00+08:00`, beside)
        const found = form?.reminders?.(document, context) ?? []
        return found.map((reminder) => ({ reminder, document, context }))
      })
    }),
)

function firstOf(rule: NoticeRule): Asked | undefined {
  const found = asked.find((one) => one.reminder.rule === rule)
  const record = documents.find((one) => one.form === 'client_meeting')
  if (rule !== 'replyOverdue' || !record) return found
  const context = projectAt('2026-09-05T10:00:00+08:00', documents)
  return { reminder: { rule, dueAt: context.now, to: [], params: {} }, document: record, context }
}

describe('what is written to somebody outside', () => {
  it('stands for every reminder that asks them for something', () => {
    expect(NOTICE_RULES.filter((rule) => !firstOf(rule))).toEqual([])
  })

  it('is not there for what is the office’s own business', () => {
    const own = asked.filter(({ reminder }) => !NOTICE_RULES.some((rule) => rule === reminder.rule))
    expect(own.length).toBeGreaterThan(0)
    for (const { reminder, document, context } of own)
      expect(noticeFor(reminder, document, context)).toBeNull()
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    const texts = wordsIn(language).workflows.ae.notices
    it.each(NOTICE_RULES)('%s says who, what and from whom, with nothing left open', (rule) => {
      const one = firstOf(rule)
      const notice = one && noticeFor(one.reminder, one.document, one.context)
      const text = texts[rule](notice?.params ?? {})
      expect(text).not.toMatch(/undefined|null|NaN|\[object|「」|“”|\{|\}| {2}/)
      expect(text).toContain(one?.context.office.name)
      expect(text).toContain(notice?.to)
      expect(text).toContain(one?.context.run.name)
      for (const said of saidOf(rule, one)) expect(text).toContain(said)
    })
  })

  it('speaks to the supplier, the receiver or the client’s signer', () => {
    const to = (rule: NoticeRule) => {
      const one = firstOf(rule)
      return one && noticeFor(one.reminder, one.document, one.context)?.to
    }
    const order = documents.find((one) => one.form === 'purchase_order')
    expect(to('goodsDue')).toBe(order?.answers['contact'])
    expect(to('receiptMissing')).toBe(
      documents.find((one) => one.form === 'delivery_note')?.answers['receiver'],
    )
    expect(to('quotationUnsigned')).toBe('程青')
  })

  it('names the account only where the office has one', () => {
    const one = firstOf('paymentLate')
    if (!one) throw new Error('no payment is late')
    const party = { uscc: '', legalRep: '', email: '', bank: '海风银行', account: '6222 0000' }
    const settings = { ...one.context.settings, party }
    const { notices } = wordsIn('zh-Hans').workflows.ae
    const text = (context: FormContext) =>
      notices.paymentLate(noticeFor(one.reminder, one.document, context)?.params ?? {})
    expect(text({ ...one.context, settings })).toContain('海风银行，6222 0000')
    expect(text(one.context)).not.toContain('收款账户')
  })
})

/** Every fact of the reminder stands in its text, and the paper's number where the client has the paper. */
function saidOf(rule: NoticeRule, one: Asked | undefined): readonly string[] {
  const number = ['receivables', 'requirement'].includes(one?.document.form ?? '') ? '' : one?.document.number
  const params = Object.entries(one?.reminder.params ?? {})
  const spoken = params.filter(([name]) => !UNSAID[rule]?.includes(name)).map(([, value]) => value)
  const isClients = !['clientDue', 'clientLate'].includes(rule)
  return [...spoken, ...(number && isClients ? [number] : [])]
}

/** What the reminder says to the office only. */
const UNSAID: { readonly [R in NoticeRule]?: readonly string[] } = {
  scheduleOutdated: ['timeline'],
  budgetUnknown: ['number'],
  noSigner: ['number'],
  quotationExpired: ['days'],
  paymentDue: ['days'],
}
