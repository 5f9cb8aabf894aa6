import { applies } from '../forms/check-fields.ts'
import type { Answers, FormContext } from '../forms/context.ts'
import type { AnyForm } from '../forms/form.ts'
import { kindOf } from '../forms/kinds.ts'
import { boxesOf, picturesOf, printField } from './blocks.ts'
import type { Block, Fact, SignatureBox } from './sheet.ts'
import type { SheetWords } from './words.ts'

/**
 * The printed body of a form that says nothing of its own: short answers in a facts grid, long ones and tables under
 * their label, signatures last. Fields that do not apply, and empty ones that nobody had to answer, are left out.
 */
export function defaultLayout(
  form: AnyForm,
  answers: Answers,
  context: FormContext,
  words: SheetWords,
): readonly Block[] {
  const blocks: Block[] = []
  let facts: Fact[] = []
  const boxes: SignatureBox[] = []
  const flush = () => {
    if (facts.length > 0) blocks.push({ block: 'facts', facts })
    facts = []
  }
  for (const key of printedKeys(form, answers, context)) {
    const label = words.fields[key]?.label ?? key
    const printed = printField(form, key, answers, words)
    if (printed.as === 'line') facts.push({ label, value: printed.text })
    if (printed.as === 'signature') boxes.push(...boxesOf(form, key, answers, context, words))
    if (printed.as === 'pictures') {
      flush()
      blocks.push(...picturesOf(form, key, answers, words))
    }
    if (printed.as !== 'paragraph' && printed.as !== 'table') continue
    flush()
    blocks.push({ block: 'heading', text: label })
    blocks.push(printed.as === 'table' ? printed.table : { block: 'text', text: printed.text })
  }
  flush()
  return boxes.length === 0 ? blocks : [...blocks, { block: 'signatures', boxes }]
}

function printedKeys(form: AnyForm, answers: Answers, context: FormContext): string[] {
  return Object.entries(form.fields).flatMap(([key, spec]) => {
    if (!applies(spec, { answers, row: null, context })) return []
    const optional = spec.kind !== 'signature' && spec.required !== true
    return optional && kindOf(spec).isEmpty(answers[key]) ? [] : [key]
  })
}
