import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { sampleAnswers, sampleRecord } from '../../../../test/every-workflow/support/sample.ts'
import { closedGates } from '../../../engine/gates.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import { DEFAULT_SETTINGS, type DocumentFacts, type FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json, JsonObject } from '../../../values/json.ts'
import { effectiveDay } from '../facts.ts'
import { CLAUSE_LIBRARY, NOTICED } from '../rules/clauses.ts'
import { openFields } from '../rules/merge.ts'
import { contract } from './contract.form.ts'
import { quotation } from './quotation.form.ts'

const NOW = '2026-10-10T16:00:00+08:00'

const quoted = documentFacts(
  'quotation',
  { ...withComputed(quotation, sampleAnswers(quotation, 1), contextAt(NOW)), status_client: '已确认' },
  { number: 'QT-20260930-01', version: 2 },
)
const requirement = documentFacts('requirement', {
  review_days: 1,
  required_date: '2026-11-16',
  contacts: [
    { name: '程青', can_sign: true },
    { name: '柯檬', can_sign: true },
    { name: '陆仓', can_sign: false },
  ],
})
const plan = documentFacts('plan_confirmation', {}, { number: 'CF-20260929-01' })
const schedule = documentFacts('client_schedule', {}, { number: 'WS-20260910-01' })
const before: readonly DocumentFacts[] = [requirement, schedule, plan, quoted]

const sampleParty = (key: string) => sampleRecord('contract')[key] as JsonObject
const client = { id: 'c', answers: { ...sampleParty('party_a'), short: 'QNM' } }
const agency = sampleParty('party_b')
const context = (more: Partial<FormContext> = {}, now = NOW): FormContext => {
  const base = contextAt(now)
  return {
    ...base,
    documents: before,
    office: { name: text(agency, 'name'), phone: text(agency, 'phone'), address: text(agency, 'address') },
    people: [...base.people, { id: 'd', name: '沈明月', title: '总监', roles: ['director'] }],
    registers: { ...base.registers, client: [client] },
    settings: {
      ...DEFAULT_SETTINGS,
      party: {
        uscc: text(agency, 'uscc'),
        legalRep: text(agency, 'legal_rep'),
        email: text(agency, 'email'),
        bank: text(agency, 'bank'),
        account: text(agency, 'account'),
      },
    },
    ...more,
  }
}

const sample = (more: JsonObject = {}): JsonObject => ({ ...sampleAnswers(contract), ...more })
const fresh = (more: JsonObject = {}, at = context()): JsonObject => ({
  ...openAnswers(contract, at).answers,
  ...more,
})
const found = (answers: JsonObject, at = context()) =>
  checkAnswers(contract, answers, at).map((one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`)
const fen = (yuan: unknown) => Math.round(Number(yuan) * 100)
const changed = (key: string, index: number, change: JsonObject, from: JsonObject = fresh()): JsonObject => ({
  ...from,
  [key]: rows(from, key).map((row, at) => (at === index ? { ...row, ...change } : row)) as unknown as Json,
})

describe('the sample’s contract', () => {
  it('is accepted, and its figures are the quotation’s', () => {
    expect(found(sample())).toEqual([])
    const record = sampleRecord('contract')
    const answers = withComputed(contract, sample(), context())
    for (const key of ['quotation_ref', 'gross_cn', 'tax_rates', 'invoice_type', 'rounds_included'])
      expect([key, answers[key]]).toEqual([key, record[key]])
    for (const key of ['net_total', 'tax_amount', 'gross_total'])
      expect([key, answers[key]]).toEqual([key, fen(record[key])])
  })
})

describe('a fresh contract', () => {
  it('is complete without a word typed', () => expect(found(fresh())).toEqual([]))

  it('carries parties, payments and annexes', () => {
    const answers = fresh()
    expect(rows(answers, 'party_a')).toEqual([sampleParty('party_a')])
    expect(rows(answers, 'party_b')).toEqual([agency])
    const record = sampleRecord('contract')
    expect(rows(answers, 'payments')).toEqual(
      rows(record, 'payments').map((row) => ({ ...row, amount: fen(row['amount']) })),
    )
    expect(answers['annexes']).toEqual(record['annexes'])
    expect(answers['deemed_confirm']).toBe(false)
  })

  it('leaves no field of an article open (3.10, rule 8)', () => {
    for (const row of rows(withComputed(contract, fresh(), context()), 'clauses'))
      expect([row['title'], openFields(text(row, 'filled'))]).toEqual([row['title'], []])
  })

  it('says what it should in its articles', () => {
    const articles = rows(withComputed(contract, fresh(), context()), 'clauses').map((row) =>
      text(row, 'filled'),
    )
    const all = articles.join('\n')
    for (const words of [
      '¥313,407.55',
      '人民币叁拾壹万叁仟肆佰零柒元伍角伍分',
      '¥125,363.02',
      '人民币玖万肆仟零贰拾贰元贰角陆分',
      'QT-20260930-01-R2',
      'CF-20260929-01',
      'WS-20260910-01',
      '2026年11月16日',
      '程青、柯檬',
      '抵作合同价款，不具有定金的性质',
    ])
      expect(all).toContain(words)
    expect(all).not.toContain('订金')
    expect(all).not.toContain('视为确认')
  })

  it('takes the office’s own clauses where it has some', () => {
    const own = [2, 1].map((order) => ({
      id: `${order}`,
      answers: { order, title: `第${order}`, text: '{总价}' },
    }))
    const at = context({ registers: { ...context().registers, clause: own } })
    expect(rows(openAnswers(contract, at).answers, 'clauses').map((row) => row['title'])).toEqual([
      '第1',
      '第2',
    ])
  })

  it('marks an article that differs from the library', () => {
    const answers = changed('clauses', 3, { text: '另行约定。' })
    const edited = rows(withComputed(contract, answers, context()), 'clauses').map((row) => row['edited'])
    expect(edited.indexOf(true)).toBe(3)
    expect(edited.lastIndexOf(true)).toBe(3)
  })
})

describe('the library', () => {
  it('has fifteen articles, and points out what limits liability or gives silence a meaning', () => {
    expect(CLAUSE_LIBRARY).toHaveLength(15)
    const noticed = CLAUSE_LIBRARY.flatMap((one) =>
      one.text.split('\n').filter((line) => line.includes(NOTICED)),
    )
    expect(noticed).toHaveLength(2)
  })

  it('agrees on silence only when chosen, and never on price, scope or dates', () => {
    const answers = fresh({ deemed_confirm: true, deemed_days: 2 })
    expect(found(answers)).toEqual([])
    const all = rows(withComputed(contract, answers, context()), 'clauses').map((row) => text(row, 'filled'))
    expect(all.join('')).toContain('价款、工作范围和日期的变更不适用本款')
  })

  it.each([
    ['ship_first', true, '先行发货'],
    ['ship_first', false, '验收合格的部分方可发往'],
    ['ip_mode', '归乙方许可甲方使用', '成果的著作权归乙方'],
    ['deposit_kind', '定金', '双倍返还'],
    ['dispute', '甲方所在地法院', '甲方住所地有管辖权的人民法院'],
  ])('%s = %s reads %s', (key, value, words) => {
    const all = rows(withComputed(contract, fresh({ [key]: value }), context()), 'clauses')
    expect(all.map((row) => text(row, 'filled')).join('')).toContain(words)
  })
})

describe('a contract is refused', () => {
  const party = (change: JsonObject) => changed('party_a', 0, change)

  it.each<[string, JsonObject, string[]]>([
    ['a code too short', party({ uscc: '91000000FAKECNT01' }), ['usccLength@party_a/0/uscc']],
    ['a code with an O', party({ uscc: '9100000OFAKECNT01Y' }), ['usccCharacter@party_a/0/uscc']],
    ['a wrong check character', party({ uscc: '91000000FAKECNT010' }), ['usccCheckDigit@party_a/0/uscc']],
    ['letters in the account', party({ account: 'A12' }), ['accountDigits@party_a/0/account']],
    ['half an e-mail address', party({ email: 'notice@' }), ['emailForm@party_a/0/email']],
    ['nobody who may sign', party({ agent: '陆仓' }), ['mayNotSign@party_a/0/agent']],
    ['an empty legal name', party({ name: null }), ['required@party_a/0/name']],
    ['an end before the start', fresh({ end_date: '2026-10-01' }), ['beforeDay@end_date']],
    ['another sum', changed('payments', 0, { amount: 1 }), ['sumDiffers@payments']],
    ['other percents', changed('payments', 0, { percent: 41 }), ['notWhole@payments']],
    ['定金 of two fifths', fresh({ deposit_kind: '定金' }), ['depositTooHigh@deposit_kind']],
    ['订金', changed('clauses', 5, { text: '订金另付。' }), ['wrongDepositWord@clauses/5/text']],
    ['an open field', changed('clauses', 5, { text: '见{某处}。' }), ['openFields@clauses/5/text']],
    ['an empty field', changed('clauses', 5, { text: '见{ }。' }), ['openFields@clauses/5/text']],
    ['a number left out', changed('clauses', 5, { no: 7 }), ['notConsecutive@clauses/5/no']],
    ['a topic left out', changed('clauses', 9, { title: '其他义务' }), ['topicsMissing@clauses']],
    [
      'another price in the articles',
      changed('clauses', 2, { text: '总价¥1.00元。' }),
      ['amountMissing@clauses'],
    ],
    [
      'silence chosen and not written',
      changed('clauses', 11, { text: '邮件送达。' }, fresh({ deemed_confirm: true })),
      ['silenceMissing@deemed_confirm'],
    ],
    ['silence written and not chosen', sample({ deemed_confirm: false }), ['silenceWritten@deemed_confirm']],
    [
      'arbitration by nobody',
      fresh({ dispute: '仲裁' }),
      ['required@arbitration', 'openFields@clauses/13/text'],
    ],
    [
      'copyright to be agreed',
      fresh({ ip_mode: '双方约定' }),
      ['required@ip_terms', 'openFields@clauses/8/text'],
    ],
    ['copyright not said', fresh({ ip_mode: null }), ['required@ip_mode', 'openFields@clauses/8/text']],
    ['a late fee of 0.2 %', fresh({ late_pay_rate: 0.2 }), ['outOfRange@late_pay_rate']],
    ['no quotation annexed', changed('annexes', 0, { ref: 'QT-20260930-01-R1' }), ['annexQuotation@annexes']],
    ['no schedule annexed', changed('annexes', 1, { ref: '无' }), ['annexSchedule@annexes']],
  ])('%s', (_name, answers, expected) => expect(found(answers)).toEqual(expected))

  it('seven articles', () => {
    const answers = fresh({ clauses: rows(fresh(), 'clauses').slice(0, 7) as unknown as Json })
    expect(found(answers)).toContain('tooFewRows@clauses')
  })
})

describe('before a contract', () => {
  const waiting = (documents: readonly DocumentFacts[], now = NOW) =>
    closedGates(contract, {}, context({ documents }, now)).map((one) => [one.gate.soft, one.waiting.code])

  it('the quotation is confirmed and valid, and there is no way around', () => {
    const open = { ...quoted, complete: false, answers: { ...quoted.answers, status_client: '待确认' } }
    expect(waiting([])).toEqual([[false, 'noQuotation']])
    expect(waiting([open])).toEqual([[false, 'quotationUnconfirmed']])
    expect(waiting([quoted])).toEqual([])
    expect(waiting([quoted], '2026-11-08T23:00:00+08:00')).toEqual([])
    expect(waiting([quoted], '2026-11-09T00:00:00+08:00')).toEqual([[false, 'quotationExpired']])
  })
})

describe('an issued contract', () => {
  const issued = { ...withComputed(contract, fresh(), context()), issued_at: NOW }
  const itself = documentFacts('contract', issued)
  const newer = { ...quoted, version: 3, answers: { ...quoted.answers, gross_total: 1 } }

  it('keeps its price when a newer quotation stands and dates are entered', () => {
    const at = context({ documents: [requirement, newer, itself] })
    const after = withComputed(contract, { ...issued, client_signed_at: '2026-10-12' }, at)
    expect([after['gross_total'], after['quotation_ref']]).toEqual([31_340_755, 'QT-20260930-01-R2'])
  })

  it('takes the newer one in its next version', () => {
    const at = context({ documents: [requirement, newer] })
    expect(withComputed(contract, issued, at)).toMatchObject({
      gross_total: 1,
      quotation_ref: 'QT-20260930-01-R3',
    })
  })

  it('is in force from the later date, once both are there', () => {
    const effect = (answers: JsonObject) =>
      contract.after?.({ state: 'open', reasonPlace: null, signed: [], complete: true, answers })
    expect(effect({ client_signed_at: '2026-10-12' })).toEqual({ effective_at: null })
    expect(effect({ client_signed_at: '2026-10-12', agency_signed_at: '2026-10-11' })).toEqual({
      effective_at: '2026-10-12',
    })
  })

  it('signed on screen, it is in force on the day of the later signature', () => {
    const signed = [
      { place: 'sig_client', name: '程青', at: '2026-10-12T23:30:00Z' },
      { place: 'sig_agency', name: '沈明月', at: '2026-10-12T15:00:00+08:00' },
    ]
    expect(effectiveDay({ ...itself, signed }, context())).toBe('2026-10-13')
    expect(effectiveDay({ ...itself, signed: signed.slice(1) }, context())).toBeNull()
    const entered = { ...itself, answers: { effective_at: '2026-10-12' } }
    expect(effectiveDay(entered, context())).toBe('2026-10-12')
  })

  it('dates are entered once it was approved, and none is to come', () => {
    const [group] = contract.records ?? []
    const approved = { ...itself, signed: [{ place: 'sig_director', name: '沈明月', at: NOW }] }
    expect([group?.open?.(itself, context()), group?.open?.(approved, context())]).toEqual([false, true])
    const problems = group?.check?.({ client_signed_at: '2026-10-11' }, context(), approved)
    expect(problems?.map((one) => one.code)).toEqual(['inTheFuture'])
    expect(group?.check?.({ client_signed_at: '2026-10-10' }, context(), approved)).toEqual([])
  })

  it('both parties sign in either order after the approvals', () => {
    const after = Object.fromEntries((contract.signing ?? []).map((one) => [one.key, one.after]))
    expect(after).toEqual({
      sig_am: [],
      sig_finance: ['sig_am'],
      sig_director: ['sig_finance'],
      sig_client: ['sig_director'],
      sig_agency: ['sig_director'],
    })
  })

  it('asks for the client’s signature after 1, 2, 3, 5 workdays', () => {
    const approved = {
      ...itself,
      number: 'CT-1',
      complete: false,
      signed: [{ place: 'sig_director', name: '沈明月', at: NOW }],
    }
    const at = (now: string) =>
      contract.reminders?.(approved, context({}, now)).map((one) => [one.rule, one.params['days']])
    expect(at('2026-10-12T15:59:00+08:00')).toEqual([])
    expect(at('2026-10-12T16:00:00+08:00')).toEqual([['contractUnsigned', '1']])
    expect(at('2026-10-30T16:00:00+08:00')).toEqual([['contractUnsigned', '5']])
  })
})

describe('the paper', () => {
  const answers = withComputed(contract, fresh(), context())
  const { blocks } = buildSheet(contract, answers, context(), {
    language: 'zh-Hans',
    number: 'CT-20261010-01',
    version: 1,
  })
  const printed = JSON.stringify(blocks)

  it('has a cover, articles with numbered paragraphs, annexes and a signing page', () => {
    expect(blocks.filter((block) => block.block === 'break')).toHaveLength(3)
    const articles = blocks.flatMap((block) =>
      block.block === 'heading' && block.level === 1 ? [block.text] : [],
    )
    expect([articles[0], articles[9], articles[14]]).toEqual([
      '第一条　委托事项与成果',
      '第十条　保密',
      '第十五条　生效与其他',
    ])
    for (const words of [
      'CT-20261010-01',
      '4.3 余款：',
      '4.4 首期款项为预付款',
      '（以下无正文）',
      '此页无正文',
      '骑缝章',
    ])
      expect(printed).toContain(words)
    expect(printed).not.toMatch(/[{][^"{}]*[\u4e00-\u9fff]+[}]/)
  })

  it('both parties have room for their seals, and our approvals stand apart', () => {
    const boxes = blocks.flatMap((block) => (block.block === 'signatures' ? [block.boxes] : []))
    expect(boxes.map((some) => some.map((box) => [box.place, box.seal === true]))).toEqual([
      [
        ['sig_client', true],
        ['sig_agency', true],
      ],
      [
        ['sig_am', false],
        ['sig_finance', false],
        ['sig_director', false],
      ],
    ])
  })

  it('what limits liability stands in a frame', () => {
    const framed = blocks.filter((block) => block.block === 'text' && block.tone === 'statement')
    expect(framed).toHaveLength(2)
  })
})
