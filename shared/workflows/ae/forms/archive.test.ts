import { describe, expect, it } from 'vitest'
import { agencyAt, document } from '../../../../test/every-workflow/support/agency.ts'
import { openAnswers } from '../../../forms/check.ts'
import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json } from '../../../values/json.ts'
import { checkArchive } from './archive.check.ts'
import { archive } from './archive.form.ts'
import { archiveGates } from './archive.gates.ts'
import { absentPapers, PAPERS_OF_FILE } from './archive.mandatory.ts'
import { archiveDue } from './archive.reminders.ts'

const paid = document('receivables', 'RT-1', {
  rows: [{ name: '余款', amount: 100, received_amount: 100, received_date: '2026-11-16' }],
})
const at = (documents: readonly DocumentFacts[], more: Partial<FormContext> = {}) =>
  agencyAt('2026-11-20T10:00:00+08:00', { documents, ...more })
/** One of every paper that a file has to hold. */
const whole: readonly DocumentFacts[] = PAPERS_OF_FILE.map(([form]) =>
  form === 'receivables' ? paid : document(form, `${form}-1`, {}),
)
const opened = (documents: readonly DocumentFacts[], more: Partial<FormContext> = {}) =>
  openAnswers(archive as never, at(documents, more)).answers
/** The index as the program wrote it, with the places of files and samples filled in. */
const filled = (documents: readonly DocumentFacts[]): Answers => {
  const answers = opened(documents)
  const items = rows(answers, 'items').map((row) => ({ ...row, location: text(row, 'location') || '柜3' }))
  return { ...answers, items: items as unknown as Json }
}
const said = (answers: Answers, documents: readonly DocumentFacts[]) =>
  checkArchive(answers, at(documents)).map((one) => `${one.at.join('/')} ${one.params['say']}`)

describe('the index writes itself', () => {
  it('and is complete when everything is there, signed and put somewhere', () => {
    expect(said(filled(whole), whole)).toEqual([])
  })

  it('with originals where a hand signed on paper', () => {
    const onPaper = document(
      'contract',
      'CT-1',
      {},
      {
        signed: [{ place: 'sig_client', name: '程青', at: '2026-10-12T09:00:00+08:00', method: 'paper' }],
      },
    )
    const forms = rows(opened([onPaper, document('quotation', 'QT-1', {})]), 'items')
    const formOf = (number: string) => forms.find((row) => row['doc_no'] === number)?.['form']
    expect([formOf('CT-1'), formOf('QT-1')]).toEqual(['纸质原件及扫描', '电子签署PDF'])
  })

  it('asks for orders and comparisons only where something was bought in', () => {
    const own = document('quotation', 'QT-1', { status_client: '已确认', lines: [{ is_third: false }] })
    const bought = document('quotation', 'QT-1', { status_client: '已确认', lines: [{ is_third: true }] })
    expect(absentPapers(at([own]))).not.toContain('第三方委托制作单')
    expect(absentPapers(at([bought]))).toContain('第三方委托制作单')
    expect(absentPapers(at([own]))).not.toContain('修改单')
  })

  it('keeps two of what was carried, the confirmed files, and the figures for the review', () => {
    const documents = [
      document('delivery_note', 'DN-1', { lines: [{ name: '礼盒' }, { name: '展架' }] }),
      document('plan_confirmation', 'CF-1', {
        items: [{ name: '主画面', file: '主画面_V2.psd', hash: 'ab' }],
      }),
      document('contract', 'CT-1', { gross_total: 31_340_755 }),
      document('purchase_order', 'PO-1', { gross_total: 9_000_000 }),
    ]
    const answers = opened(documents)
    expect(answers['samples']).toMatchObject([
      { name: '礼盒', qty: 2 },
      { name: '展架', qty: 2 },
    ])
    expect(answers['source_files']).toMatchObject([{ name: '主画面', path: '主画面_V2.psd', hash: 'ab' }])
    expect(answers['review']).toContain('313,407.55')
    expect(answers['review']).toContain('90,000.00')
  })
})

describe('completeness', () => {
  it('a paper the index does not list, or lists at an older version, is named', () => {
    const answers = filled(whole)
    const later = whole.map((one) => (one.form === 'quotation' ? { ...one, version: 2 } : one))
    expect(said(answers, later)).toContain('items unlisted')
    expect(said(answers, [...whole, document('qc_record', 'QC-9', {})])).toContain('items unlisted')
  })

  it('a paper that is not signed by everybody needs a reason', () => {
    const open = whole.map((one) => (one.form === 'acceptance' ? { ...one, complete: false } : one))
    const answers = filled(open)
    const index = rows(answers, 'items').findIndex((row) => row['doc_no'] === 'acceptance-1')
    expect(said(answers, open)).toEqual([`items/${index}/missing_reason unsigned`])
    const items = rows(answers, 'items').map((row, at) =>
      at === index ? { ...row, missing_reason: '客户已倒闭' } : row,
    )
    expect(said({ ...answers, items: items as unknown as Json }, open)).toEqual([])
  })

  it('a paper that is not there stays on the list, with a reason', () => {
    const without = whole.filter((one) => one.form !== 'creative_brief')
    const answers = filled(without)
    const index = rows(answers, 'items').findIndex((row) => row['title'] === '创作指引书')
    expect(said(answers, without)).toEqual([`items/${index}/missing_reason missing`])
    const cut = rows(answers, 'items').filter((_, at) => at !== index)
    expect(said({ ...answers, items: cut as unknown as Json }, without)).toEqual(['items unspoken'])
  })

  it('so do invoices and proofs; tables of samples and files speak for theirs', () => {
    const answers = filled(whole)
    const cut = (word: string, more: Answers = {}) => ({
      ...answers,
      ...more,
      items: rows(answers, 'items').filter((row) => !text(row, 'title').includes(word)) as unknown as Json,
    })
    expect(said(cut('发票'), whole)).toEqual(['items unspoken'])
    expect(said(cut('样品', { samples: null }), whole)).toEqual(['items unspoken'])
    expect(said(cut('样品', { samples: [{ name: '礼盒' }] as unknown as Json }), whole)).toEqual([])
  })

  it('files and samples that lie nowhere are missing', () => {
    const answers = opened(whole)
    expect(said(answers, whole).filter((one) => one.endsWith(' missing'))).toHaveLength(4)
  })

  it('it is kept three years at least', () => {
    const answers = filled(whole)
    expect(said({ ...answers, retention_until: '2029-11-19' }, whole)).toEqual([
      'retention_until retentionShort',
    ])
    expect(said({ ...answers, retention_until: '2029-11-20' }, whole)).toEqual([])
  })
})

describe('closing', () => {
  const waits = (documents: readonly DocumentFacts[], drafts?: readonly string[]) =>
    archiveGates.flatMap((gate) => gate.waiting({}, at(documents, { drafts })) ?? [])

  it('waits for the money and for what is half written; its own draft is not counted', () => {
    expect(waits([]).map((one) => one.code)).toEqual(['unpaid'])
    expect(waits([paid], ['archive'])).toEqual([])
    expect(waits([paid], ['archive', 'client_meeting', 'qc_record'])).toEqual([
      { code: 'drafts', params: { count: '2' } },
    ])
    expect(archiveGates.every((gate) => gate.soft)).toBe(true)
  })

  it('is asked for five workdays after the last payment, of whoever opened the project', () => {
    const intake = document('requirement', 'RQ-1', {}, { issuedBy: 'who' })
    expect(archiveDue(at([intake, paid]))).toMatchObject([
      { rule: 'archiveDue', to: ['who'], params: { day: '2026-11-23' } },
    ])
    expect(archiveDue(at([intake, paid, document('archive', 'AR-1', {})]))).toEqual([])
    expect(archiveDue(at([intake, document('receivables', 'RT-1', { rows: [{ amount: 5 }] })]))).toEqual([])
  })
})

it('on paper there is a cover for the spine, what is missing comes first, and releases name their paper', () => {
  const answers: Answers = {
    closed_at: '2026-11-20',
    retention_until: '2031-11-20',
    items: [
      { seq: 1, title: '合同', doc_no: 'CT-1', mandatory: true, form: '纸质原件' },
      {
        seq: 2,
        title: '创作指引书',
        doc_no: null,
        mandatory: true,
        form: '纸质原件',
        missing_reason: '遗失',
      },
    ] as unknown as Json,
  }
  const release = {
    ...{ id: 'r', gate: 'PO.advance', reason: '档期', by: '沈明月' },
    ...{ at: '2026-10-15T15:55:00+08:00', usedBy: null },
  }
  const facts = { language: 'zh-Hans' as const, number: 'AR-1', version: 1 }
  const { blocks } = buildSheet(archive as never, answers, at([], { releases: [release] }), facts)
  expect(blocks[0]).toMatchObject({ block: 'text', tone: 'framed', text: 'QNM-2609-01' })
  expect(blocks.findIndex((one) => one.block === 'break')).toBeGreaterThan(0)
  const tables = blocks.flatMap((one) => (one.block === 'table' ? [one] : []))
  expect(tables[0]).toMatchObject({ tinted: [0] })
  expect(tables[0]?.rows[0]).toContain('创作指引书')
  expect(tables.at(-1)?.rows).toEqual([['第三方委托制作单', '沈明月 2026-10-15 15:55', '档期']])
})
