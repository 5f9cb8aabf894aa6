import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnswers, parseAnswers, withComputed } from '../../shared/forms/check.ts'
import { DEFAULT_SETTINGS } from '../../shared/forms/context.ts'
import type { AnyForm } from '../../shared/forms/form.ts'
import { LANGUAGES } from '../../shared/language/index.ts'
import { buildSheet } from '../../shared/sheet/build.ts'
import { signedPart } from '../../shared/sheet/sheet.ts'
import type { JsonObject } from '../../shared/values/json.ts'
import { allForms } from './support/all.ts'
import { answersOf, wildAnswersOf } from './support/arbitrary.ts'
import { contextAt } from './support/office.ts'

const numRuns = process.env['QC_SOAK'] ? 2_000 : 200
const contexts = [
  contextAt(),
  contextAt(undefined, { settings: { ...DEFAULT_SETTINGS, deferOverHolidays: true, station: 'B' } }),
]

describe.each(allForms)('%s', (_name, form) => {
  it('has problems while empty, and never throws', () => {
    for (const answers of [{}, nulls(form)]) {
      expect(checkAnswers(form, answers, contextAt()).length).toBeGreaterThan(0)
      for (const language of LANGUAGES) expect(hashOf(form, answers, language)).toMatch(/^[0-9a-f]{64}$/)
    }
  })

  it('takes any answers without throwing, and makes the same sheet of them twice', () => {
    let taken = 0
    fc.assert(
      fc.property(answersOf(form), fc.constantFrom(...LANGUAGES), (typed, language) => {
        const parsed = parseAnswers(form, typed)
        if (!parsed.ok) return
        taken += 1
        for (const context of contexts) checkAnswers(form, parsed.answers, context)
        expect(hashOf(form, parsed.answers, language)).toBe(
          hashOf(form, structuredClone(parsed.answers), language),
        )
      }),
      { numRuns },
    )
    // Otherwise most answers never came past their shapes, and nothing was tried.
    expect(taken).toBeGreaterThan(numRuns / 3)
  })

  it('refuses or takes anything at all, without throwing', () => {
    fc.assert(
      fc.property(wildAnswersOf(form), (input) => {
        const parsed = parseAnswers(form, input)
        if (parsed.ok) checkAnswers(form, parsed.answers, contextAt())
        else expect(parsed.problems.length).toBeGreaterThan(0)
      }),
      { numRuns },
    )
  })

  it('what was parsed once is parsed the same again', () => {
    fc.assert(
      fc.property(answersOf(form), (typed) => {
        const once = parseAnswers(form, typed)
        if (once.ok) expect(parseAnswers(form, once.answers)).toEqual(once)
      }),
      { numRuns },
    )
  })
})

const nulls = (form: AnyForm): JsonObject =>
  Object.fromEntries(Object.keys(form.fields).map((key) => [key, null]))

/** As the preview makes it and as a signature would cover it. */
function hashOf(form: AnyForm, answers: JsonObject, language: (typeof LANGUAGES)[number]): string {
  const context = contextAt()
  const facts = { language, number: null, version: 1 }
  const sheet = buildSheet(form, withComputed(form, answers, context), context, facts)
  return createHash('sha256')
    .update(canonicalize(signedPart(sheet)) ?? '')
    .digest('hex')
}
