import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { addHours, isInstant, millis } from '../../../values/time.ts'
import { newest } from '../facts.ts'
import { movesAnything, openEffects } from '../rules/changes.ts'
import { unsignedReminders } from '../rules/unsigned.ts'
import { isCurrent } from './change-request.signing.ts'

const DAY_HOURS = 24

/** 10: said on the phone and not signed. 11: sent and not signed. Signed: the schedule has to follow. */
export function changeReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  if (document.state !== 'open' || text(document.answers, 'state') === '撤回') return []
  if (document.complete) return scheduleBehind(document, context)
  const inside = movesAnything(document.answers) ? ['sig_ae', 'sig_am'] : ['sig_ae']
  const sent = unsignedReminders(document, context, {
    rule: 'changeUnsigned',
    before: inside,
    place: 'sig_client',
  })
  return [...(sent.length > 0 ? sent : spoken(document, context)), ...outdated(document, context)]
}

/** A change that was agreed on the phone a day ago is still only words. */
function spoken({ answers, number }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const raised = text(answers, 'raised_at')
  if (text(answers, 'source') !== '客户电话' || !isInstant(raised)) return []
  const dueAt = addHours(raised, DAY_HOURS, context.zone)
  return millis(dueAt) <= millis(context.now)
    ? [{ rule: 'changeSpoken', dueAt, to: ['writer'], params: { number } }]
    : []
}

/** Another change was signed first: this one's sums are no longer true, and the client cannot sign it. */
function outdated({ answers, number, issuedAt }: DocumentFacts, context: FormContext): readonly Reminder[] {
  return isCurrent(answers, context)
    ? []
    : [{ rule: 'changeOutdated', dueAt: issuedAt, to: ['writer'], params: { number } }]
}

/** A signed change of days asks for new versions of 内部时间进度表 and 工作实施进程表 (corrections 11). */
function scheduleBehind(
  { answers, number, signed }: DocumentFacts,
  context: FormContext,
): readonly Reminder[] {
  const at = signed.find((one) => one.place === 'sig_client')?.at
  const timeline = newest(context, 'internal_timeline')
  const isBehind = timeline !== undefined && at !== undefined && millis(timeline.issuedAt) < millis(at)
  return isBehind && Number(answers['days_delta'] ?? 0) !== 0 && text(answers, 'state') !== '完成'
    ? [{ rule: 'changeSchedule', dueAt: at, to: ['writer'], params: { number, timeline: timeline.number } }]
    : []
}

/** 10 from the other side: a meeting record moved money or time a day ago, and nobody wrote the change down. */
export function unwrittenChanges(record: DocumentFacts, context: FormContext): readonly Reminder[] {
  const dueAt = addHours(record.issuedAt, DAY_HOURS, context.zone)
  if (millis(dueAt) > millis(context.now)) return []
  return openEffects(context)
    .filter((one) => one.record.id === record.id)
    .map(({ row, ref }) => ({
      rule: 'changeUnwritten',
      dueAt,
      to: ['writer'],
      params: { number: ref, topic: text(row, 'topic') },
    }))
}
