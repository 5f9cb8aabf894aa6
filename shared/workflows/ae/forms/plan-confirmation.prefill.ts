import type { Answers, FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, newest, reviewOf } from '../facts.ts'
import { passedOptions } from './proposal.options.ts'

/** What the client passed, with the file that was reviewed and its check code. */
export const items: Prefill = (context) => {
  const last = newest(context, 'proposal')
  const passed = passedOptions(context)
  if (!last || passed.length === 0) return undefined
  return carried(last, passed.map((row) => itemOf(row, context)) as unknown as Json)
}

function itemOf(row: Answers, context: FormContext): Answers {
  const file = fileOf(row, context)
  return {
    name: row['name'] ?? null,
    version: row['version'] ?? null,
    file: file === '' ? null : file,
    hash: hashOfFile(file, row, context) || null,
    scope: null,
  }
}

const workOf = (row: Answers) => ({ name: text(row, 'name'), version: text(row, 'version') })

/** The name of the file as the review of just this version has it. */
export function fileOf(row: Answers, context: FormContext): string {
  const work = workOf(row)
  const works = rows(reviewOf(context, work)?.answers ?? {}, 'works')
  const found = works.find((one) => text(one, 'name') === work.name && text(one, 'version') === work.version)
  return text(found ?? {}, 'file')
}

/** SHA-256 of a file kept with that review; '' where it was not kept. */
export function hashOfFile(file: string, row: Answers, context: FormContext): string {
  const kept = reviewOf(context, workOf(row))?.answers['attachments']
  const files = (Array.isArray(kept) ? kept : []) as readonly Answers[]
  return text(files.find((one) => file !== '' && text(one, 'name') === file) ?? {}, 'hash')
}

const STATEMENT =
  '以上内容经我方审阅并确认，作为后续报价、合同及制作的依据。确认之后如需变更，双方以修改单书面确认，费用与完成日期据此调整。'

export const statement: Prefill = () => ({ value: STATEMENT, source: { code: 'default' } })

export const today: Prefill = ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } })
