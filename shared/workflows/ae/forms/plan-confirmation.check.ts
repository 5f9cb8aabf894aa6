import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { hashOfFile } from './plan-confirmation.prefill.ts'
import { passedOptions } from './proposal.options.ts'

const rule = (at: Problem['at'], say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

const HASH = /^[0-9a-f]{12,64}$/

/** Only what the client passed, at that version, bound to the very file (domain 2.12). */
export function checkConfirmation(answers: Answers, context: FormContext): Problem[] {
  const names = rows(answers, 'items').map((row) => text(row, 'name'))
  const day = text(answers, 'confirmed_at')
  return [
    ...(day > dayOf(context.now, context.zone) ? [problem(['confirmed_at'], 'inTheFuture')] : []),
    ...rows(answers, 'items').flatMap((row, index) => [
      ...(names[index] !== '' && names.indexOf(names[index] ?? '') < index
        ? [rule(['items', index, 'name'], 'twice')]
        : []),
      ...checkItem(row, index, context),
    ]),
  ]
}

function checkItem(row: Answers, index: number, context: FormContext): Problem[] {
  const [name, version, hash] = [text(row, 'name'), text(row, 'version'), text(row, 'hash')]
  const isPassed = passedOptions(context).some(
    (one) => text(one, 'name') === name && text(one, 'version') === version,
  )
  if (name !== '' && version !== '' && !isPassed) return [rule(['items', index, 'name'], 'notPassed')]
  if (hash === '') return []
  if (!HASH.test(hash)) return [rule(['items', index, 'hash'], 'hashShape')]
  const known = hashOfFile(text(row, 'file'), row, context)
  return known === '' || known.startsWith(hash)
    ? []
    : [rule(['items', index, 'hash'], 'hashDiffers', { hash: known.slice(0, 12) })]
}
