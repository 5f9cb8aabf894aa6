import { describe, expect, it } from 'vitest'
import { openAnswers, parseAnswers } from '../../shared/forms/check.ts'
import type { AnyForm, Page } from '../../shared/forms/form.ts'
import { allForms, fieldsOf, isNotAsked, workflowIds } from './support/all.ts'
import { contextAt } from './support/office.ts'

/** Nobody should meet more on one page. */
const QUESTIONS = 8

it('there are workflows and forms to check', () => {
  expect(workflowIds.length).toBeGreaterThan(0)
  expect(allForms.length).toBeGreaterThan(0)
})

describe.each(allForms)('%s', (_name, form) => {
  const keys = fieldsOf(form).map(([key]) => key)
  const shown = new Set(form.pages.flatMap((page) => page.fields))

  it('has fields for everything its pages mention', () => {
    for (const page of form.pages) {
      const mentioned = [...page.fields, ...(page.more ?? []), ...Object.keys(page.columns ?? {})]
      expect(mentioned.filter((key) => !keys.includes(key))).toEqual([])
      expect((page.more ?? []).filter((key) => !page.fields.includes(key))).toEqual([])
    }
  })

  it('names each page once, and each field once a page', () => {
    const ids = form.pages.map((page) => page.id)
    expect(ids).toEqual([...new Set(ids)])
    for (const page of form.pages) expect(page.fields).toEqual([...new Set(page.fields)])
  })

  it('asks every field somewhere, and none that is not to be typed', () => {
    const lost = fieldsOf(form).filter(([key, spec]) => !shown.has(key) && !isNotAsked(spec))
    expect(lost.map(([key]) => key)).toEqual([])
    const typed = fieldsOf(form).filter(
      ([key, spec]) => shown.has(key) && isNotAsked(spec) && spec.kind !== 'computed',
    )
    expect(typed.map(([key]) => key)).toEqual([])
  })

  it('shows tables by columns they have', () => {
    for (const page of form.pages)
      for (const [key, columns] of Object.entries(page.columns ?? {})) {
        const spec = form.fields[key]
        const known = spec?.kind === 'table' ? Object.keys(spec.columns) : []
        expect((columns ?? []).filter((column) => !known.includes(column))).toEqual([])
      }
  })

  it.each(form.pages.map((page) => [page.id, page] as const))(
    `asks at most ${QUESTIONS} questions at first sight on page %s`,
    (_id, page) => expect(firstSight(form, page).length).toBeLessThanOrEqual(QUESTIONS),
  )

  it('has a number prefix and a version', () => {
    expect(form.prefix).toMatch(/^[A-Z][A-Z0-9]{1,3}$/)
    expect(form.version).toBeGreaterThanOrEqual(1)
  })

  it('opens on a fresh run with answers a draft may hold', () => {
    const { answers, sources } = openAnswers(form, contextAt())
    expect(parseAnswers(form, answers)).toEqual({ ok: true, answers })
    expect(Object.keys(answers)).toEqual(keys)
    for (const [key, prefilled] of Object.entries(sources)) expect(answers[key]).toEqual(prefilled.value)
  })
})

it('no two forms share a prefix', () => {
  const prefixes = allForms.map(([, form]) => form.prefix)
  expect(prefixes).toEqual([...new Set(prefixes)])
})

/** What is asked on the page before anybody opens 更多; questions with a condition are counted as asked. */
function firstSight(form: AnyForm, page: Page): readonly string[] {
  return page.fields.filter((key) => {
    const spec = form.fields[key]
    return spec?.more !== true && spec?.kind !== 'computed' && !(page.more ?? []).includes(key)
  })
}
