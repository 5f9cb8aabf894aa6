import { describe, expect, it } from 'vitest'
import type { FieldSpec } from '../../shared/forms/kinds.ts'
import { LANGUAGES, wordsIn } from '../../shared/language/index.ts'
import { type AnyFieldWords, formWords } from '../../shared/language/sheet-words.ts'
import { WORKFLOWS } from '../../shared/workflows/registry.ts'
import { allForms, fieldsOf, workflowIds } from './support/all.ts'
import { contextWithRecords } from './support/runs.ts'
import { shape } from './support/walk.ts'

const sorted = (keys: Iterable<string>) => [...keys].toSorted()

describe.each(LANGUAGES)('%s', (language) => {
  it('has the keys of 简体, no more and no fewer', () => {
    expect(shape(wordsIn(language))).toEqual(shape(wordsIn('zh-Hans')))
  })

  describe.each(allForms)('%s', (_name, form) => {
    const words = formWords(form.id, language)

    it('has words for its fields and no others', () => {
      expect(sorted(Object.keys(words.fields))).toEqual(sorted(Object.keys(form.fields)))
      expect(fieldsOf(form).flatMap(([key, spec]) => missing(spec, words.fields[key], key))).toEqual([])
    })

    it('has words for its pages and sentences and no others', () => {
      expect(sorted(Object.keys(words.pages))).toEqual(sorted(form.pages.map((page) => page.id)))
      expect(sorted(Object.keys(words.says))).toEqual(sorted(form.says))
    })
  })

  it.each(workflowIds)('names every step, paper and gate of %s', (id) => {
    const words = wordsIn(language).workflows[id]
    const { steps } = WORKFLOWS[id]
    expect(sorted(Object.keys(words.steps))).toEqual(sorted(steps.map((step) => step.id)))
    const papers = new Set(steps.flatMap((step) => step.papers.map((paper) => paper.prefix)))
    expect(sorted(Object.keys(words.papers))).toEqual(sorted(papers))
    const gates = steps.flatMap((step) => (step.gate ? [step.gate] : []))
    const codes = gates.flatMap((gate) => [
      gate.id,
      ...(gate.waiting(contextWithRecords(0)) ? [gate.waiting(contextWithRecords(0))?.code] : []),
    ])
    expect(codes.filter((code) => !Object.hasOwn(words.waiting, code ?? ''))).toEqual([])
  })
})

it.each(allForms)('%s is called on paper what its step calls it', (name, form) => {
  const id = name.split('/')[0] as (typeof workflowIds)[number]
  for (const language of LANGUAGES) {
    const { papers } = wordsIn(language).workflows[id]
    expect(formWords(form.id, language).title).toBe(papers[form.prefix as keyof typeof papers])
  }
})

/** Options and columns without words, or words without them. */
function missing(spec: FieldSpec, words: AnyFieldWords | undefined, at: string): string[] {
  if (!words?.label.trim()) return [`${at} has no label`]
  if (spec.kind === 'table') {
    const columns = Object.entries<FieldSpec>(spec.columns)
    const orphans = Object.keys(words.columns ?? {}).filter((key) => !Object.hasOwn(spec.columns, key))
    return [
      ...(words.add ? [] : [`${at} has no word for adding a row`]),
      ...orphans.map((key) => `${at}.${key} has words but no column`),
      ...columns.flatMap(([key, column]) => missing(column, words.columns?.[key], `${at}.${key}`)),
    ]
  }
  const options = 'options' in spec ? spec.options : []
  const worded = Object.keys(words.options ?? {})
  return [
    ...options.filter((one) => !words.options?.[one]?.trim()).map((one) => `${at} has no word for ${one}`),
    ...worded.filter((one) => !options.includes(one)).map((one) => `${at} has a word for ${one}, no option`),
  ]
}
