import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { wordsIn } from '../../shared/language/index.ts'
import { WORKFLOWS, type WorkflowId } from '../../shared/workflows/registry.ts'
import { workflowIds } from './support/all.ts'

/** Which part of the source text holds a workflow's clauses, and how it numbers them. */
const PARTS: { readonly [id in WorkflowId]: { readonly part: number; readonly numbered: RegExp } } = {
  ae: { part: 1, numbered: /^(\d+)\.(.+)$/ },
}

const PART = /^篇\d+[:：]/m

function clausesIn(language: 'zh-Hans' | 'zh-Hant', id: WorkflowId): readonly string[] {
  const file = new URL(`../data/clauses/clauses.${language}.txt`, import.meta.url)
  const part = readFileSync(file, 'utf8').split(PART)[PARTS[id].part - 1] ?? ''
  const found = part.split('\n').flatMap((line) => PARTS[id].numbered.exec(line.trim()) ?? [])
  // Of each match the number and the text; the first entry is the whole line.
  return found.flatMap((text, index) => (index % 3 === 2 ? [text] : []))
}

for (const language of ['zh-Hans', 'zh-Hant'] as const) {
  it.each(workflowIds)(`the clauses of %s stand word for word, ${language}`, (id) => {
    const clauses = clausesIn(language, id)
    expect(clauses).toHaveLength(WORKFLOWS[id].steps.length)
    const { steps } = wordsIn(language).workflows[id]
    const shown = WORKFLOWS[id].steps.map((step) => [
      step.clause,
      steps[step.id as keyof typeof steps].clause,
    ])
    expect(shown).toEqual(clauses.map((text, index) => [index + 1, text]))
  })
}
