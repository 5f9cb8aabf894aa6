import { describe, expect, it } from 'vitest'
import { agencyAt, document, named, typedBy } from '../../../../test/every-workflow/support/agency.ts'
import { clientSigners } from '../../../engine/client-signers.ts'
import { problemsOfEntry } from '../../../engine/decide-record.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { AnyForm } from '../../../forms/form.ts'
import { rows } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json } from '../../../values/json.ts'
import { requirement } from './requirement.form.ts'

const NOW = '2026-09-03T09:30:00+08:00'
const context = (more: Partial<FormContext> = {}) => agencyAt(NOW, more)
const typed = (more: Answers = {}): Answers => ({ ...typedBy(requirement), ...more })
const found = (more: Answers, at = context()) =>
  checkAnswers(requirement, typed(more), at).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )
const contact = (more: Answers): Answers => ({
  contacts: [{ ...(rows(typed(), 'contacts')[1] ?? {}), ...more }] as unknown as Json,
})

describe('a requirement record', () => {
  it.each<[string, Answers, string[]]>([
    ['as the sample has it', {}, []],
    ['intent of nineteen characters', { client_intent: '字'.repeat(19) }, ['tooShort@client_intent']],
    ['intent of twenty', { client_intent: '字'.repeat(20) }, []],
    ['result of nine characters', { desired_result: '字'.repeat(9) }, ['tooShort@desired_result']],
    ['no category', { job_category: [] }, ['required@job_category']],
    ['no deliverable', { deliverables: [] }, ['required@deliverables']],
    ['budget not told, no reason', { budget_status: '未告知' }, ['required@budget_unknown_reason']],
    [
      'budget not told, with a reason',
      { budget_status: '未告知', budget_amount: null, budget_unknown_reason: '下周董事会后才定' },
      [],
    ],
    ['budget told without an amount', { budget_amount: null }, ['required@budget_amount']],
    ['a range without its lower end', { budget_status: '仅有区间' }, ['required@budget_min']],
    ['a range upside down', { budget_status: '仅有区间', budget_min: 36_000_001 }, ['minOverMax@budget_min']],
    ['a range of one amount', { budget_status: '仅有区间', budget_min: 36_000_000 }, []],
    [
      'a deadline before the contact',
      { required_date: '2026-09-01' },
      ['deadlineBeforeContact@required_date'],
    ],
    ['a deadline on the day of the contact', { required_date: '2026-09-02' }, []],
    ['nobody is the main contact', contact({ is_main: false }), ['oneMain@contacts']],
    ['nobody may sign yet', contact({ can_sign: false }), []],
    ['no way to reach somebody', contact({ phone: ' ', email: null }), ['reach@contacts/0/phone']],
    ['a telephone is enough', contact({ email: null }), []],
    ['no e-mail address', contact({ email: 'ke@limehill' }), ['email@contacts/0/email']],
    ['no proofs said', { legal_docs: [] }, ['required@legal_docs']],
    ['no proofs, and one', { legal_docs: ['营业执照', '暂不需要'] }, ['notAlone@legal_docs']],
    ['no proofs needed', { legal_docs: ['暂不需要'] }, []],
    ['too many days to review', { review_days: 21 }, ['outOfRange@review_days']],
    ['a contact to come', { contacted_at: '2026-09-03T09:30:01+08:00' }, ['inTheFuture@contacted_at']],
  ])('%s', (_name, more, expected) => expect(found(more)).toEqual(expected))

  it('has exactly one main contact', () => {
    const contacts = rows(typed(), 'contacts').map((row) => ({ ...row, is_main: true }))
    expect(found({ contacts: contacts as unknown as Json })).toEqual(['oneMain@contacts'])
  })

  it('says when the deadline is no workday', () => {
    const off = (day: string | null) =>
      withComputed(requirement, typed({ required_date: day }), context())['deadline_off']
    expect([off('2026-11-16'), off('2026-11-15'), off('2026-10-01'), off(null)]).toEqual([
      false,
      true,
      true,
      null,
    ])
  })

  it('counts for the day of the contact, and there is one', () => {
    expect(requirement.businessDate(typed(), context())).toBe('2026-09-02')
    expect(requirement.businessDate({}, context())).toBe('2026-09-03')
    expect(requirement.single).toBe(true)
  })
})

describe('at issue', () => {
  const asked = (more: Answers) => rows(requirement.stamp?.(typed(more), context()) ?? {}, 'open_questions')

  it('a tax basis that was not said becomes an open question', () => {
    const questions = asked({ budget_tax: '未说明' })
    expect(questions).toHaveLength(2)
    expect(questions[1]).toEqual({
      question: '预算金额是否含税？',
      owner: named('林小舟'),
      due_date: '2026-09-07',
    })
    expect(
      checkAnswers(requirement, { ...typed(), open_questions: questions as unknown as Json }, context()),
    ).toEqual([])
  })

  it('once only, and not when it was said', () => {
    expect(asked({})).toHaveLength(1)
    const again = { budget_tax: '未说明', open_questions: asked({ budget_tax: '未说明' }) as unknown as Json }
    expect(asked(again)).toHaveLength(2)
  })
})

describe('a fresh record', () => {
  it('takes the client’s people from the register, else from the start of the project', () => {
    const contacts = rows(openAnswers(requirement, context()).answers, 'contacts')
    expect(contacts).toEqual([
      {
        name: '柯檬',
        title: '品牌经理',
        phone: null,
        email: null,
        role: null,
        can_sign: true,
        is_main: true,
      },
    ])
    const entry: Answers = {
      name: '青柠檬山',
      short: 'QNM',
      brands: '青柠檬山、山里来',
      brand_rules: '不用夏季蓝绿色',
      review_days: 5,
      contacts: [{ name: '程青', title: '市场总监', phone: '1', email: 'c@x.cn', can_sign: true }],
    }
    const registers = { ...context().registers, client: [{ id: 'c', answers: entry }] }
    const { answers, sources } = openAnswers(requirement, context({ registers }))
    expect(answers).toMatchObject({
      brand_product: '青柠檬山',
      prohibitions: '不用夏季蓝绿色',
      review_days: 5,
      contacts: [{ name: '程青', phone: '1', is_main: true }],
    })
    expect(sources['review_days']?.source.code).toBe('client')
  })

  it('takes the way and time of the contact from its record', () => {
    const record = document('client_meeting', 'MR-1', {
      contact_mode: '电话',
      end_at: '2026-09-02T11:30:00+08:00',
    })
    expect(openAnswers(requirement, context({ documents: [record] })).answers).toMatchObject({
      contact_mode: '电话',
      contacted_at: '2026-09-02T11:30:00+08:00',
      budget_tax: '未说明',
      review_days: 3,
    })
  })
})

const issued = (more: Answers = {}, rest: Partial<DocumentFacts> = {}) =>
  document('requirement', 'RQ-1', typed(more), { issuedAt: NOW, ...rest })

describe('what comes later', () => {
  const entry = (id: string, answers: Answers, at = context()) => {
    const group = requirement.records?.find((one) => one.id === id)
    if (!group) throw new Error(id)
    return problemsOfEntry(
      requirement as unknown as AnyForm,
      group,
      { ...typed(), ...answers },
      at,
      issued(),
    ).map((one) => `${one.code}@${one.at.join('/')}`)
  }
  const received = (day: string) => ({
    materials: rows(typed(), 'materials').map((row) => ({ ...row, received_date: day })) as unknown as Json,
  })

  it('materials are not received tomorrow', () => {
    expect(entry('received', received('2026-09-03'))).toEqual([])
    expect(entry('received', received('2026-09-04'))).toEqual([
      'inTheFuture@materials/0/received_date',
      'inTheFuture@materials/1/received_date',
    ])
  })

  it('answers are entered without a new version', () => {
    const answered = rows(typed(), 'open_questions').map((row) => ({ ...row, answer: '不需要' }))
    expect(entry('answered', { open_questions: answered as unknown as Json })).toEqual([])
    expect(requirement.records?.[0]?.open?.(issued({ open_questions: [] }), context())).toBe(false)
  })

  it('the contacts are the home of who may sign', () => {
    const run = { client: context().run.client }
    expect(clientSigners(run, { documents: [issued()] })).toEqual(['程青', '柯檬'])
  })
})

describe('reminders', () => {
  const at = (now: string, more: Answers = {}, documents: readonly DocumentFacts[] = []) =>
    requirement
      .reminders?.(issued(more), agencyAt(now, { documents }))
      .map((one) => `${one.rule} ${one.dueAt.slice(0, 10)} ${Object.values(one.params).join()}`) ?? []
  const question = { question: '展架要补光灯吗？', owner: named('林小舟'), due_date: '2026-09-04' }
  const open = { open_questions: [question] as unknown as Json, materials: [] }

  it('of questions on their day, until they are answered', () => {
    expect(at('2026-09-03T18:00:00+08:00', open)).toEqual([])
    expect(at('2026-09-04T09:00:00+08:00', open)).toEqual(['openQuestion 2026-09-04 展架要补光灯吗？'])
    const answered = { ...open, open_questions: [{ ...question, answer: '不用' }] as unknown as Json }
    expect(at('2026-09-08T09:00:00+08:00', answered)).toEqual([])
  })

  it('of materials the client owes', () => {
    const materials = [{ item: '食品标签', due_date: '2026-09-11' }]
    const owed = { open_questions: [], materials: materials as unknown as Json }
    expect(at('2026-09-11T09:00:00+08:00', owed)).toEqual(['materialDue 2026-09-11 食品标签'])
    const here = [{ ...materials[0], received_date: '2026-09-10' }] as unknown as Json
    expect(at('2026-09-11T09:00:00+08:00', { ...owed, materials: here })).toEqual([])
  })

  it('of an unknown budget until there is a quotation, and of nobody who may sign', () => {
    const unknown = {
      open_questions: [],
      materials: [],
      budget_status: '未告知',
      ...contact({ can_sign: false }),
    }
    expect(at('2026-09-04T18:00:00+08:00', unknown)).toEqual([])
    expect(at('2026-09-07T09:00:00+08:00', unknown)).toEqual([
      'budgetUnknown 2026-09-07 RQ-1',
      'noSigner 2026-09-07 RQ-1',
    ])
    const quoted = [document('quotation', 'QT-1', {})]
    expect(at('2026-10-09T09:00:00+08:00', unknown, quoted)).toEqual(['noSigner 2026-09-07 RQ-1'])
  })
})

describe('on paper', () => {
  const sheetOf = (more: Answers, language: 'zh-Hans' | 'en' = 'zh-Hans') =>
    buildSheet(
      requirement as unknown as AnyForm,
      withComputed(requirement, typed(more), context()),
      context(),
      {
        language,
        number: 'RQ-1',
        version: 1,
      },
    )

  it('is internal, its long texts numbered, without what is left empty', () => {
    const sheet = sheetOf({ current_situation: null })
    expect(sheet.corner.confidential).toBe('内部资料')
    const labels = sheet.blocks.flatMap((one) =>
      one.block === 'facts' ? one.facts.map(({ label }) => label) : [],
    )
    expect(labels.filter((label) => label.includes('、'))).toEqual([
      '一、客户意图',
      '二、期望结果',
      '三、衡量标准',
      '四、目标对象',
      '五、必须包含',
      '六、禁忌与限制',
      '七、预算包含范围',
      '八、客户内部决策流程',
      '九、AE初步建议',
    ])
    expect(sheetOf({}, 'en').blocks).toContainEqual(
      expect.objectContaining({
        facts: expect.arrayContaining([expect.objectContaining({ label: "1. Client's intent" })]),
      }),
    )
  })

  it('prints a range as one, with how certain it is', () => {
    const printed = JSON.stringify(sheetOf({ budget_status: '仅有区间', budget_min: 30_000_000 }))
    expect(printed).toContain('300,000.00 至 360,000.00 · 仅有区间')
  })
})
