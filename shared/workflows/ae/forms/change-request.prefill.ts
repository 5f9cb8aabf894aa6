import type { FormContext } from '../../../forms/context.ts'
import type { Prefill, Prefilled } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { carried, newest, newestComplete } from '../facts.ts'
import { type Effect, openEffects, usualRate } from '../rules/changes.ts'

/** What is known before anybody writes: the topic of the meeting record that asked for the change. */

const effect = (context: FormContext): Effect | undefined => openEffects(context)[0]

const fromEffect =
  (read: (effect: Effect) => Json | undefined): Prefill =>
  (context) => {
    const found = effect(context)
    const value = found && read(found)
    return found && value !== undefined && value !== null && value !== ''
      ? carried(found.record, value)
      : undefined
  }

const SOURCE_OF_MODE: { readonly [mode: string]: string } = {
  电话: '客户电话',
  邮件: '客户书面',
  微信: '客户书面',
}

export const raisedAt: Prefill = (context, answers) =>
  fromEffect(({ record }) => text(record.answers, 'end_at'))(context, answers) ?? {
    value: context.now,
    source: { code: 'rule' },
  }

export const source = fromEffect(
  ({ record }) => SOURCE_OF_MODE[text(record.answers, 'contact_mode')] ?? '客户会议',
)
export const sourceRef = fromEffect(({ ref }) => ref)
export const after = fromEffect(({ row }) => text(row, 'conclusion'))
export const cost = fromEffect(({ row }) => row['cost_impact'])
export const days = fromEffect(({ row }) => row['days_impact'])

/** What the client confirmed, work by work; before that, the proposition of the brief. */
export const before: Prefill = (context) => {
  const plan = newestComplete(context, 'plan_confirmation')
  const works = rows(plan?.answers ?? {}, 'items').map(
    (row) => `${text(row, 'name')} ${text(row, 'version')}`,
  )
  if (plan && works.length > 0) return carried(plan, works.join('；'))
  const brief = newest(context, 'creative_brief')
  const proposition = text(brief?.answers ?? {}, 'proposition')
  return brief && proposition !== '' ? carried(brief, proposition) : undefined
}

/** Rounds beyond those included are charged (domain 1.3, clause 7). */
export const chargeable: Prefill = (context): Prefilled | undefined => {
  const last = newest(context, 'proposal')
  return last && Number(last.answers['over_limit'] ?? 0) > 0 ? carried(last, '收费') : undefined
}

export const rate: Prefill = (context) => ({ value: usualRate(context), source: { code: 'default' } })
