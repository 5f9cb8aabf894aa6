import { withComputed } from '../../../shared/forms/check.ts'
import {
  type Answers,
  DEFAULT_SETTINGS,
  type DocumentFacts,
  type FormContext,
  type PersonFacts,
} from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import { chinaCalendar } from '../../../shared/values/calendar-cn.ts'
import type { Json } from '../../../shared/values/json.ts'
import { contextAt, documentFacts } from './office.ts'
import { sampleAnswers, sampleParty, sampleRecord } from './sample.ts'

/** Single documents of the worked project, for tests of one form: who is on the staff, and what stands before it. */

export const STAFF: readonly PersonFacts[] = sampleParty().people

export const staffNamed = (name: string): PersonFacts => {
  const found = STAFF.find((one) => one.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

/** The same with people of the staff list picked from it, as somebody at the screen would. */
export function picked(value: Json): Json {
  if (Array.isArray(value)) return value.map(picked)
  if (typeof value !== 'object' || value === null) return value
  const object = value as Answers
  if (Object.keys(object).toSorted().join() === 'id,name' && object['id'] === null)
    return { id: STAFF.find((one) => one.name === object['name'])?.id ?? null, name: object['name'] ?? '' }
  return Object.fromEntries(Object.entries(object).map(([key, one]) => [key, picked(one)]))
}

export const typedSample = (form: AnyForm, index = 0): Answers =>
  picked(sampleAnswers(form, index)) as Answers

export function projectAt(now: string, documents: readonly DocumentFacts[] = []): FormContext {
  const base = contextAt(now)
  return {
    ...base,
    calendar: chinaCalendar(),
    people: STAFF,
    me: STAFF[0] ?? base.me,
    documents,
    settings: DEFAULT_SETTINGS,
    run: {
      ...base.run,
      client: {
        ...base.run.client,
        contacts: [
          { name: '程青', title: '市场总监', channel: '邮件', canSign: true },
          { name: '柯檬', title: '品牌经理', channel: '邮件', canSign: true },
        ],
      },
    },
  }
}

/** A document of the sample as it stands once everybody has signed; `more` answers are laid over. */
export function standing(
  form: AnyForm,
  more: Answers = {},
  { index = 0, context = projectAt('2026-09-10T15:00:00+08:00'), ...facts }: Standing = {},
): DocumentFacts {
  const answers = { ...withComputed(form, typedSample(form, index), context), ...more }
  const number = String(sampleRecord(form.id, index)['doc_no'])
  return documentFacts(form.id, answers, { number, id: `${form.id}-${index}`, ...facts })
}

type Standing = Partial<DocumentFacts> & { readonly index?: number; readonly context?: FormContext }

export const rulesOf = (
  problems: readonly {
    readonly code: string
    readonly at: readonly (string | number)[]
    readonly params: Answers | { readonly [name: string]: string | number }
  }[],
): readonly string[] => problems.map((one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`)
