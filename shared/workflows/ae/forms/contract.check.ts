import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { capitalsOf } from '../../../values/capitals.ts'
import { formatFen } from '../../../values/money.ts'
import { usccFault } from '../../../values/uscc.ts'
import { NOTICED, TOPICS } from '../rules/clauses.ts'
import { openFields } from '../rules/merge.ts'
import { isWhole } from '../rules/payment-split.ts'
import * as figures from './contract.figures.ts'
import { articleText, signers } from './contract.merge.ts'

/** Rules between the answers of a contract (domain: CT field table, 3.4 and 3.10). */
export function checkContract(answers: Answers, context: FormContext): Problem[] {
  return [
    ...checkParty(answers, 'party_a'),
    ...checkParty(answers, 'party_b'),
    ...checkSigner(answers, context),
    ...checkDates(answers),
    ...checkPayments(answers, context),
    ...checkDeposit(answers),
    ...checkClauses(answers, context),
    ...checkAnnexes(answers, context),
  ]
}

const rule = (at: Problem['at'], say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

function checkParty(answers: Answers, party: string): Problem[] {
  return rows(answers, party).flatMap((row, index) => {
    const at = (column: string) => [party, index, column]
    const [code, account, email] = [text(row, 'uscc'), text(row, 'account'), text(row, 'email')]
    return [
      ...(code === '' ? [] : codeProblems(code, at('uscc'))),
      ...(account === '' || /^\d[\d ]*$/.test(account) ? [] : [rule(at('account'), 'accountDigits')]),
      ...(email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : [rule(at('email'), 'emailForm')]),
    ]
  })
}

function codeProblems(code: string, at: Problem['at']): Problem[] {
  const fault = usccFault(code)
  if (!fault) return []
  if (fault.fault === 'length') return [rule(at, 'usccLength', { length: fault.length })]
  if (fault.fault === 'checkDigit') return [rule(at, 'usccCheckDigit')]
  return [rule(at, 'usccCharacter', { position: fault.position, character: fault.character })]
}

/** Whoever is to sign for the client must be known as one who may, or their signature could not be taken. */
function checkSigner(answers: Answers, context: FormContext): Problem[] {
  const known = signers(context)
  return rows(answers, 'party_a').flatMap((row, index) => {
    const named = [text(row, 'agent'), text(row, 'legal_rep')].filter((name) => name !== '')
    return named.length === 0 || named.some((name) => known.includes(name))
      ? []
      : [rule(['party_a', index, 'agent'], 'mayNotSign', { known: known.join('、') || '—' })]
  })
}

function checkDates(answers: Answers): Problem[] {
  const [start, end] = [text(answers, 'start_date'), text(answers, 'end_date')]
  return start !== '' && end !== '' && end < start ? [problem(['end_date'], 'beforeDay', { day: start })] : []
}

/** Percents are a hundred and amounts the price of the quotation, to the fen. */
function checkPayments(answers: Answers, context: FormContext): Problem[] {
  const payments = rows(answers, 'payments')
  const gross = figures.gross(answers, context)
  const numbers = (key: string) => payments.map((row) => row[key]).filter((one) => typeof one === 'number')
  const [percents, amounts] = [numbers('percent'), numbers('amount')]
  if (payments.length === 0 || percents.length < payments.length || amounts.length < payments.length)
    return []
  if (!isWhole(percents)) return [rule(['payments'], 'notWhole')]
  const sum = amounts.reduce((total, amount) => total + amount, 0)
  return typeof gross !== 'number' || sum === gross
    ? []
    : [rule(['payments'], 'sumDiffers', { sum: formatFen(sum), gross: formatFen(gross) })]
}

/** 定金 above a fifth of the price has no effect as such (民法典 §586). */
const DEPOSIT_LIMIT = 20

function checkDeposit(answers: Answers): Problem[] {
  const percent = rows(answers, 'payments')[0]?.['percent']
  return text(answers, 'deposit_kind') === '定金' && typeof percent === 'number' && percent > DEPOSIT_LIMIT
    ? [rule(['deposit_kind'], 'depositTooHigh', { percent })]
    : []
}

const FEWEST = 8

function checkClauses(answers: Answers, context: FormContext): Problem[] {
  const clauses = rows(answers, 'clauses')
  if (clauses.length === 0) return []
  const texts = clauses.map((row) => String(articleText(answers, context, row)))
  const titles = clauses.map((row) => text(row, 'title'))
  const missing = Object.entries(TOPICS).flatMap(([topic, words]) =>
    titles.some((title) => words.test(title)) ? [] : [topic],
  )
  return [
    ...(clauses.length < FEWEST ? [problem(['clauses'], 'tooFewRows', { min: FEWEST })] : []),
    ...clauses.flatMap((row, index) => articleProblems(row, index, texts[index] ?? '')),
    ...(missing.length > 0 ? [rule(['clauses'], 'topicsMissing', { topics: missing.join('、') })] : []),
    ...checkAmount(texts.join('\n'), answers, context),
    ...checkSilence(texts.join('\n'), answers),
  ]
}

function articleProblems(row: Answers, index: number, filledText: string): Problem[] {
  const at = ['clauses', index, 'text']
  const open = openFields(filledText)
  return [
    ...(row['no'] === index + 1 ? [] : [rule(['clauses', index, 'no'], 'notConsecutive', { no: index + 1 })]),
    ...(open.length > 0
      ? [rule(at, 'openFields', { fields: open.map((one) => `{${one}}`).join('、') })]
      : []),
    ...(filledText.includes('订金') ? [rule(at, 'wrongDepositWord')] : []),
  ]
}

/** The price stands in the articles in figures and in capitals, and they are the quotation's (3.10, rules 1 and 7). */
function checkAmount(all: string, answers: Answers, context: FormContext): Problem[] {
  const gross = figures.gross(answers, context)
  if (typeof gross !== 'number') return []
  const [amount, capitals] = [formatFen(gross), capitalsOf(gross) ?? '']
  return all.includes(amount) && all.includes(capitals)
    ? []
    : [rule(['clauses'], 'amountMissing', { amount: `¥${amount}`, capitals })]
}

/** What the switch says and what the articles say must agree: meeting records are confirmed by silence, or they are not. */
function checkSilence(all: string, answers: Answers): Problem[] {
  const says = all.split('\n').some((line) => /会议记录/.test(line) && /视为.{0,4}确认|视为确认/.test(line))
  const on = answers['deemed_confirm'] === true
  return says === on ? [] : [rule(['deemed_confirm'], on ? 'silenceMissing' : 'silenceWritten')]
}

/** 报价单 and 工作实施进程表 are annexes, and the quotation is the confirmed version. */
function checkAnnexes(answers: Answers, context: FormContext): Problem[] {
  const annexes = rows(answers, 'annexes')
  if (annexes.length === 0) return []
  const quotation = figures.reference(answers, context)
  const refs = annexes.map((row) => text(row, 'ref'))
  return [
    ...(typeof quotation === 'string' && !refs.includes(quotation)
      ? [rule(['annexes'], 'annexQuotation', { quotation })]
      : []),
    ...(refs.some((ref) => ref.startsWith('WS-')) ? [] : [rule(['annexes'], 'annexSchedule')]),
  ]
}

/** A text that was changed from the library's, or is not of it: 法务 should look. */
export const isEdited = (row: Answers, library: readonly { title: string; text: string }[]): boolean =>
  !library.some((one) => one.title === text(row, 'title') && one.text.trim() === text(row, 'text'))

export const isNoticed = (paragraph: string): boolean => paragraph.includes(NOTICED)
