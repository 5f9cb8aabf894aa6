import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { isDay } from '../../../values/time.ts'
import { isMissing, unlisted, unspoken } from './archive.mandatory.ts'

const LEAST_YEARS = 3

const said = (at: readonly (string | number)[], say: string, more: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...more })

/** Completeness of the file (clause 16): everything is listed as it stands, and what is not there or not signed has a reason. */
export function checkArchive(answers: Answers, context: FormContext): Problem[] {
  return [
    ...rows(answers, 'items').flatMap((row, index) => rowProblems(row, index, context)),
    ...listProblems(answers, context),
    ...retentionProblems(answers),
  ]
}

function rowProblems(row: Answers, index: number, context: FormContext): Problem[] {
  const number = text(row, 'doc_no')
  const document = context.documents.find((one) => one.number === number)
  const hasReason = text(row, 'missing_reason') !== ''
  return [
    ...(isMissing(row) && !hasReason ? [said(['items', index, 'missing_reason'], 'missing')] : []),
    ...(document && isCurrent(row, document) && !document.complete && !hasReason
      ? [said(['items', index, 'missing_reason'], 'unsigned', { number })]
      : []),
  ]
}

const isCurrent = (row: Answers, { version }: DocumentFacts): boolean =>
  text(row, 'version') === String(version)

function listProblems(answers: Answers, context: FormContext): Problem[] {
  const lost = unlisted(answers, context).map(({ number, version }) => `${number} v${version}`)
  const silent = unspoken(answers, context)
  return [
    ...(lost.length > 0 ? [said(['items'], 'unlisted', { numbers: lost.join('、') })] : []),
    ...(silent.length > 0 ? [said(['items'], 'unspoken', { titles: silent.join('、') })] : []),
  ]
}

function retentionProblems(answers: Answers): Problem[] {
  const [closed, until] = [text(answers, 'closed_at'), text(answers, 'retention_until')]
  const least = isDay(closed) ? `${Number(closed.slice(0, 4)) + LEAST_YEARS}${closed.slice(4)}` : ''
  return least !== '' && until !== '' && until < least ? [said(['retention_until'], 'retentionShort')] : []
}
