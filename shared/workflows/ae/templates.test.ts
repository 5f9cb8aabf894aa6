import { describe, expect, it } from 'vitest'
import { projectAt, standing, typedSample } from '../../../test/every-workflow/support/plan-project.ts'
import { formOf } from '../../engine/workflow.ts'
import { carriedOver } from '../../forms/carry-over.ts'
import { openAnswers, parseAnswers } from '../../forms/check.ts'
import type { FormContext } from '../../forms/context.ts'
import { rows, text } from '../../forms/read.ts'
import { LANGUAGES, wordsIn } from '../../language/index.ts'
import { addWorkdays, isWorkday } from '../../values/workdays.ts'
import { internalTimeline } from './forms/internal-timeline.form.ts'
import { requirement } from './forms/requirement.form.ts'
import { workOrder } from './forms/work-order.form.ts'
import { formsOfKind, JOB_KINDS, type JobKind, TEMPLATE_FORMS } from './templates.ts'
import { ae } from './workflow.ts'

function startedFrom(kind: JobKind, documents: FormContext['documents'] = []): FormContext {
  const context = projectAt('2026-09-24T09:00:00+08:00', documents)
  return { ...context, run: { ...context.run, template: { name: '样板', forms: formsOfKind(kind) } } }
}

describe.each(JOB_KINDS)('the common kind %s', (kind) => {
  it.each(TEMPLATE_FORMS)('fills %s with what the form takes, and says whence', (id) => {
    const form = formOf(ae, id)
    if (!form) throw new Error(`no form ${id}`)
    const given = Object.keys(formsOfKind(kind)[id] ?? {})
    expect(given.length).toBeGreaterThan(0)
    const { answers, sources } = openAnswers(form, startedFrom(kind))
    expect(parseAnswers(form, answers)).toMatchObject({ ok: true })
    for (const key of given) expect(sources[key]?.source, key).toEqual({ code: 'template', number: '样板' })
  })

  it('names options that the forms have, and departments that make its pieces', () => {
    const { requirement: asked, work_order: order } = formsOfKind(kind)
    const options = requirement.fields.job_category.options as readonly string[]
    expect(options).toEqual(expect.arrayContaining(asked?.['job_category'] as string[]))
    const depts = rows(order ?? {}, 'depts').map((row) => text(row, 'dept'))
    expect(workOrder.fields.depts.columns.dept.options).toEqual(expect.arrayContaining(depts))
    for (const row of rows(order ?? {}, 'tasks')) expect(depts).toContain(text(row, 'dept'))
  })

  it('lays its plan out over workdays, each task after those it waits for', () => {
    const context = startedFrom(kind)
    const tasks = rows(openAnswers(internalTimeline, context).answers, 'tasks')
    const phases = internalTimeline.fields.tasks.columns.phase.options as readonly string[]
    const finish = (wbs: string) => {
      const task = tasks.find((row) => text(row, 'wbs') === wbs)
      if (!task) throw new Error(`no task ${wbs}`)
      return addWorkdays(text(task, 'plan_start'), Number(task['plan_days']) - 1, context.calendar)
    }
    for (const task of tasks) {
      const start = text(task, 'plan_start')
      expect(isWorkday(start, context.calendar)).toBe(true)
      expect(phases).toContain(text(task, 'phase'))
      for (const wbs of text(task, 'pred').split(',').filter(Boolean))
        expect(finish(wbs) < start, `${text(task, 'name')} after ${wbs}`).toBe(true)
    }
    expect(tasks.map((task) => text(task, 'owner'))).not.toContain('')
  })
})

it('is called by a name in every language', () => {
  for (const language of LANGUAGES)
    expect(Object.keys(wordsIn(language).workflows.ae.kinds).toSorted()).toEqual([...JOB_KINDS].toSorted())
})

describe('beside other sources', () => {
  it('a fact of an earlier paper comes first; the template still tells who makes it', () => {
    const [piece] = rows(formsOfKind('film').work_order ?? {}, 'tasks')
    const home = standing(requirement, {
      deliverables: [{ item: piece?.['item'], qty: 3, unit: '支' }] as never,
    })
    const { answers, sources } = openAnswers(workOrder, startedFrom('film', [home]))
    expect(sources['tasks']?.source).toMatchObject({ code: 'document', number: home.number })
    expect(rows(answers, 'tasks')).toMatchObject([{ item: piece?.['item'], qty: 3, dept: '影视部' }])
  })

  it('a second paper of the form is about something else', () => {
    const { sources } = openAnswers(workOrder, startedFrom('film', [standing(workOrder)]))
    expect(Object.values(sources).map((one) => one.source.code)).not.toContain('template')
  })

  it('a value this version of the form does not take is left out', () => {
    const context = startedFrom('film')
    const forms = {
      requirement: { job_category: 'no list', deliverables: [{ gone: 1 }], mandatories: '片尾标版' },
    }
    const run = { ...context.run, template: { name: '旧', forms: forms as never } }
    const { answers, sources } = openAnswers(requirement, { ...context, run })
    expect(parseAnswers(requirement, answers)).toMatchObject({ ok: true })
    expect(Object.entries(sources).filter(([, one]) => one.source.code === 'template')).toMatchObject([
      ['mandatories', { value: '片尾标版' }],
    ])
  })
})

it('what another project takes over holds no dates, people, files or figures worked out', () => {
  for (const id of TEMPLATE_FORMS) {
    const form = formOf(ae, id)
    if (!form) throw new Error(`no form ${id}`)
    const taken = carriedOver(form, typedSample(form))
    expect(Object.keys(taken).length).toBeGreaterThan(0)
    expect(JSON.stringify(taken)).not.toMatch(/20\d\d-\d\d-\d\d|"id":/)
    expect(parseAnswers(form, taken)).toMatchObject({ ok: true })
  }
})
