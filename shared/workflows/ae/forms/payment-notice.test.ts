import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { Answers, DocumentFacts } from '../../../forms/context.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { JsonObject } from '../../../values/json.ts'
import { paymentNotice } from './payment-notice.form.ts'

const payments = [
  { name: '预付款', amount: 12_536_302, trigger: '合同签订', days: 5, day_type: '工作日' },
  { name: '余款', amount: 18_804_453, trigger: '成品验收', days: 10, day_type: '工作日' },
]
const contract = documentFacts(
  'contract',
  {
    payments,
    effective_at: '2026-10-12',
    gross_total: 31_340_755,
    late_pay_rate: 0.05,
    penalty_cap: 10,
    party_b: [{ name: '海风广告', bank: '云上银行', account: '0000 202' }],
    clauses: [
      { no: 3, title: '合同价款与发票' },
      { no: 4, title: '付款' },
    ],
  },
  { number: 'CT-1' },
)
const tracker = (more: JsonObject = {}) =>
  documentFacts(
    'receivables',
    { rows: [{ ...payments[0], ...more }, { ...payments[1] }] as never },
    { number: 'RT-1' },
  )
const sent = (level: string, row = '预付款') => documentFacts('payment_notice', { level, row })

const context = (now: string, documents: readonly DocumentFacts[] = [contract, tracker()]) =>
  contextAt(`2026-${now}T10:00:00+08:00`, { documents })
const opened = (now: string, documents?: readonly DocumentFacts[]) =>
  openAnswers(paymentNotice, context(now, documents)).answers
const notice = (now: string, more: JsonObject = {}, documents?: readonly DocumentFacts[]): Answers => ({
  ...opened(now, documents),
  channel: '邮件',
  ...more,
})
const found = (now: string, more: JsonObject, documents?: readonly DocumentFacts[]) =>
  checkAnswers(paymentNotice, notice(now, more, documents), context(now, documents)).map(
    (one) => one.params['say'] ?? one.code,
  )

describe('a fresh notice', () => {
  it('asks for the first instalment that is due and not in', () => {
    expect(opened('10-13')).toMatchObject({
      level: '付款通知',
      row: '预付款',
      amount: 12_536_302,
      due_date: '2026-10-19',
    })
    expect(opened('10-13')['text']).toContain(
      '根据双方合同（CT-1）第四条“付款”，预付款人民币125,363.02元应于2026年10月19日前支付',
    )
    expect(found('10-13', {})).toEqual([])
  })

  it('asks for what is left of it', () => {
    const half = tracker({ received_date: '2026-10-20', received_amount: 10_000_000 })
    expect(opened('10-21', [contract, half])['amount']).toBe(2_536_302)
  })

  it.each([
    ['10-19', [], '付款通知'],
    ['10-20', [], '第一次提醒'],
    ['11-20', [], '第一次提醒'],
    ['11-20', ['付款通知'], '催款函'],
    ['10-25', ['付款通知'], '第一次提醒'],
    ['10-26', ['付款通知'], '催款函'],
    ['11-02', ['付款通知', '催款函'], '催款函'],
    ['11-03', ['付款通知', '催款函'], '最后催告'],
    ['11-20', ['付款通知', '催款函'], '最后催告'],
  ])('on %s, after %j, is a %s', (now, before, level) => {
    expect(opened(now, [contract, tracker(), ...before.map((one) => sent(one))])['level']).toBe(level)
  })
})

describe('a notice is refused', () => {
  it.each<[string, string, JsonObject, string[]]>([
    ['of what is not listed', '10-13', { row: '定金' }, ['noSuchRow']],
    ['of another amount', '10-13', { amount: 12_536_301 }, ['amountDiffers']],
    ['of another day', '10-13', { due_date: '2026-10-18' }, ['dueDiffers']],
    ['that reminds too early', '10-19', { level: '第一次提醒' }, ['notOverdue']],
    ['that demands at once', '11-19', { level: '催款函' }, ['tooSharp']],
  ])('%s', (_name, now, more, expected) => expect(found(now, more)).toEqual(expected))

  it('of what was paid', () => {
    const paid = tracker({ received_date: '2026-10-20', received_amount: 12_536_302 })
    expect(found('10-21', { row: '预付款', amount: 1 }, [contract, paid])).toContain('alreadyPaid')
  })

  it('a letter about one instalment does not sharpen the tone of another', () => {
    const documents = [contract, tracker(), sent('催款函', '余款')]
    expect(found('11-19', { level: '最后催告' }, documents)).toEqual(['tooSharp'])
  })
})

describe('gates', () => {
  const waiting = (answers: JsonObject, documents?: readonly DocumentFacts[]) =>
    paymentNotice.gates?.flatMap((gate) => gate.waiting(answers, context('10-20', documents))?.code ?? [])

  it('nothing is asked for before its event', () => {
    expect(waiting({ row: '预付款' })).toEqual([])
    expect(waiting({ row: '余款' })).toEqual(['notTriggered'])
    const accepted = documentFacts('acceptance', { final_at: '2026-10-19' })
    expect(waiting({ row: '余款' }, [contract, tracker(), accepted])).toEqual([])
    expect(waiting({ row: '预付款' }, [contract])).toEqual(['tracker'])
    expect(paymentNotice.gates?.some((gate) => gate.soft)).toBe(false)
  })
})

describe('figures', () => {
  const worked = (now: string, more: JsonObject) =>
    withComputed(paymentNotice, notice(now, more), context(now))

  it('the late fee stands from 催款函 on, and is capped', () => {
    // 125,363.02 × 0.05 % = 62.68 a day; 10 % of 313,407.55
    expect(worked('10-29', { level: '催款函' })).toMatchObject({ overdue_days: 10, penalty: 62_680 })
    expect(worked('10-29', { level: '第一次提醒' })['penalty']).toBe(0)
    const late = contextAt('2029-10-29T10:00:00+08:00', { documents: [contract, tracker()] })
    expect(withComputed(paymentNotice, notice('10-29', { level: '催款函' }), late)['penalty']).toBe(3_134_076)
  })

  it('names the account of the contract, and the amount in capitals', () => {
    expect(worked('10-13', {})).toMatchObject({
      bank: '海风广告；云上银行；0000 202',
      amount_cn: '人民币壹拾贰万伍仟叁佰陆拾叁元零贰分',
    })
  })
})

it('a courier’s number is entered afterwards, and asked for after a workday', () => {
  const [posted] = paymentNotice.records ?? []
  const open = (channel: string) =>
    posted?.open?.(documentFacts('payment_notice', { channel }), context('10-13'))
  expect([open('快递'), open('邮件')]).toEqual([true, false])
  const asked = (now: string, more: JsonObject = {}) =>
    paymentNotice.reminders?.(
      documentFacts(
        'payment_notice',
        { channel: '快递', ...more },
        { issuedAt: '2026-10-13T10:00:00+08:00' },
      ),
      context(now),
    ).length
  expect([asked('10-13'), asked('10-14'), asked('10-14', { waybill: 'SF1' })]).toEqual([0, 1, 0])
})

it('the last call asks for the director', () => {
  const place = paymentNotice.signing?.find((one) => one.key === 'sig_director')
  const asked = (level: string) => place?.when?.({ answers: { level }, row: null, context: context('10-13') })
  expect([asked('催款函'), asked('最后催告')]).toEqual([false, true])
})

describe('the paper', () => {
  const sheet = (now: string, more: JsonObject = {}) =>
    buildSheet(paymentNotice, withComputed(paymentNotice, notice(now, more), context(now)), context(now), {
      language: 'zh-Hans',
      number: 'PN-1',
      version: 1,
    })

  it('is a letter with one line of figures, and our seal', () => {
    const { title, blocks } = sheet('10-13')
    expect(title).toBe('付款通知书')
    const table = blocks.find((block) => block.block === 'table')
    expect(table?.block === 'table' && table.rows).toEqual([
      ['预付款', '合同签订后 5 个工作日内', '125,363.02', '2026-10-19'],
    ])
    const boxes = blocks.flatMap((block) => (block.block === 'signatures' ? block.boxes : []))
    expect(boxes.filter((box) => box.seal).map((box) => box.place)).toEqual(['sig_ae'])
    expect(JSON.stringify(blocks)).not.toContain('违约金')
  })

  it('becomes a demand with days, fee and article', () => {
    const { title, blocks } = sheet('10-29', { level: '催款函' })
    expect(title).toBe('催款函')
    const facts = blocks.flatMap((block) => (block.block === 'facts' ? block.facts : []))
    const value = (label: string) => facts.find((one) => one.label.startsWith(label))?.value
    expect([value('逾期天数'), value('违约金'), value('合同条款')]).toEqual(['10', '626.80', '第四条“付款”'])
  })
})
