import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Prefilled } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { templateFor, templateSource } from '../../../forms/template.ts'
import { type Day, dayOf } from '../../../values/time.ts'
import { addWorkdays, finishOf, workdayFrom, workdaysBetween } from '../../../values/workdays.ts'
import { departments } from '../facts.ts'
import { isUsual } from '../rules/timeline.ts'

/**
 * A plan to start from: the clauses' own course of a project, with the pieces of the work order where they belong, run
 * forward from the first day. The texts are data, in the language of the papers.
 */

interface Suggestion {
  readonly phase: string
  readonly name: string
  readonly dept: string
  readonly owner: string
  /** Workdays it takes, or the day it has to be done by. */
  readonly days: number | Day
  /** Numbers of what comes first. */
  readonly pred: readonly number[]
  readonly client?: { readonly name: string; readonly party?: boolean; readonly buffer: number | null }
}

/** Departments that make rather than create. */
const MAKING = ['制作部', '活动部', '媒介部']
const LONGEST = 60

export function suggestedTasks(
  order: DocumentFacts,
  baseline: string,
  context: FormContext,
): readonly Answers[] {
  const start = isUsual(baseline) ? baseline : dayOf(context.now, context.zone)
  const finishes: Day[] = []
  return suggestions(order, context).map((one, index): Answers => {
    const { calendar } = context
    const after = one.pred.map((number) => addWorkdays(finishes[number - 1] ?? start, 1, calendar))
    const begins = [workdayFrom(start, calendar), ...after].toSorted().at(-1) ?? start
    const days = typeof one.days === 'number' ? one.days : daysUntil(one.days, begins, context)
    finishes.push(finishOf(begins, days, calendar))
    return rowOf(one, index, begins, days)
  })
}

/** The template's plan run forward from the first day; owners are those who were named for it, else who writes it. */
export function templateTasks(baseline: string, context: FormContext): Prefilled | undefined {
  const { template } = context.run
  const listed = rows(templateFor('internal_timeline', context) ?? {}, 'tasks')
  if (!template || listed.length === 0) return undefined
  const start = isUsual(baseline) ? baseline : dayOf(context.now, context.zone)
  const finishes = new Map<string, Day>()
  const value = listed.map((row): Answers => {
    const { calendar } = context
    const after = text(row, 'pred')
      .split(/[,，、\s]+/)
      .flatMap((wbs) => finishes.get(wbs) ?? [])
      .map((finish) => addWorkdays(finish, 1, calendar))
    const begins = [workdayFrom(start, calendar), ...after].toSorted().at(-1) ?? start
    const days = Math.min(Math.max(0, Number(row['plan_days'] ?? 1)), LONGEST)
    finishes.set(text(row, 'wbs'), finishOf(begins, days, calendar))
    return { ...row, owner: ownerOf(row, context), plan_start: begins }
  })
  return { value, source: templateSource(template) }
}

/** A colleague who is still here keeps the work; what was the client's is this client's. */
function ownerOf(row: Answers, context: FormContext): string {
  if (row['client_party'] === true) return clientName(context)
  const named = context.people.find((one) => one.name === text(row, 'owner'))?.name
  return executorOf(context, text(row, 'dept')) || named || context.me.name
}

function rowOf({ client, ...one }: Suggestion, index: number, plan_start: Day, plan_days: number): Answers {
  return {
    wbs: String(index + 1),
    phase: one.phase,
    name: one.name,
    dept: one.dept,
    owner: one.owner,
    pred: one.pred.join(','),
    plan_start,
    plan_days,
    client_visible: client !== undefined,
    client_name: client?.name ?? null,
    client_buffer: client?.buffer ?? null,
    client_party: client?.party === true,
  }
}

function daysUntil(due: Day, begins: Day, { calendar }: FormContext): number {
  const days = isUsual(due) && due > begins ? workdaysBetween(begins, due, calendar) + 1 : 1
  return Math.min(Math.max(1, days), LONGEST)
}

function suggestions(order: DocumentFacts, context: FormContext): readonly Suggestion[] {
  const pieces = rows(order.answers, 'tasks')
  const draft = text(order.answers, 'first_draft_at')
  const mine = { dept: '客户部', owner: context.me.name }
  const client = { dept: '客户', owner: clientName(context) }
  const piece = (phase: string, row: Answers, due: Day, pred: readonly number[]): Suggestion => ({
    phase,
    name: Array.from(text(row, 'item')).slice(0, 60).join(''),
    dept: text(row, 'dept'),
    owner: executorOf(context, text(row, 'dept')) || mine.owner,
    days: due,
    pred,
  })
  const isMade = (row: Answers) => MAKING.includes(text(row, 'dept'))
  const created = pieces.filter((row) => !isMade(row))
  const made = pieces.filter(isMade)
  const list: Suggestion[] = [
    { phase: '策略', name: '项目说明会与进度确认', ...mine, days: 1, pred: [] },
    ...created.map((row) => piece('创作', row, earlier(draft, text(row, 'due_at')), [1])),
  ]
  const next = (one: Suggestion) => list.push(one)
  const review = next({
    phase: '审核提案',
    name: '内部审核与提案预演',
    ...mine,
    days: 1,
    pred: list.map((_, index) => index + 1).slice(created.length > 0 ? 1 : 0),
  })
  const shown = next({
    phase: '审核提案',
    name: '首轮提案',
    ...mine,
    days: 1,
    pred: [review],
    client: { name: '首轮方案提案', buffer: 0 },
  })
  const agreed = next({
    phase: '审核提案',
    name: '客户书面确认方案',
    ...client,
    days: 3,
    pred: [shown],
    client: { name: '方案书面确认', party: true, buffer: 0 },
  })
  const quoted = next({
    phase: '报价合同',
    name: '询价、比价与正式报价',
    ...mine,
    days: 2,
    pred: [agreed],
    client: { name: '提交正式报价', buffer: 0 },
  })
  const contracted = next({
    phase: '报价合同',
    name: '报价确认与合同签订',
    ...client,
    days: 3,
    pred: [quoted],
    client: { name: '报价确认与合同签订', party: true, buffer: 0 },
  })
  const making = made.map((row) => next(piece('制作', row, text(row, 'due_at'), [contracted])))
  const accepted = next({
    phase: '验收交付',
    name: '成品检验与客户验收',
    ...mine,
    days: 2,
    pred: making.length > 0 ? making : [contracted],
    client: { name: '成品验收', buffer: 0 },
  })
  const delivered = next({
    phase: '验收交付',
    name: '发货至客户指定地点',
    ...mine,
    days: 1,
    pred: [accepted],
    client: { name: '送达指定地点', buffer: null },
  })
  next({ phase: '收尾', name: '余款跟进与资料归档', ...mine, days: 10, pred: [delivered] })
  return list
}

const earlier = (one: Day, other: Day): Day => (one !== '' && (other === '' || one < other) ? one : other)

/** The first executor the head of the department named. */
function executorOf(context: FormContext, dept: string): string {
  const row = departments(context).find((one) => text(one, 'dept') === dept)
  const named = row && Array.isArray(row['executors']) ? (row['executors'] as readonly Answers[]) : []
  return named[0] ? text(named[0], 'name') : ''
}

function clientName({ run }: FormContext): string {
  const contact = run.client.contacts.find((one) => one.canSign) ?? run.client.contacts[0]
  return contact?.name ?? run.client.name
}
