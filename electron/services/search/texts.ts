import type { RunState } from '../../../shared/engine/run.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { Printed } from '../../../shared/forms/kinds/kind.ts'
import { LANGUAGES } from '../../../shared/language/index.ts'
import { formWords, sheetWords } from '../../../shared/language/sheet-words.ts'
import { printField } from '../../../shared/sheet/blocks.ts'
import type { DocumentEventOf } from '../projections/document-events.ts'

/** What a run can be found by, most telling first. */
export function runTexts(run: RunState): string[] {
  const { client } = run
  const contacts = client.contacts.flatMap((one) => [one.name, one.title])
  return withoutBlanks([run.name, run.code, client.name, client.short, client.address, ...contacts])
}

/** What a document can be found by: its head, every answer as it prints in 简体, and the run's names. */
export function documentTexts(
  event: DocumentEventOf<'form.submitted'>,
  form: AnyForm,
  run: RunState,
  zone: string,
): string[] {
  const { number, answers } = event.body
  const titles = LANGUAGES.map((language) => formWords(form.id, language).title)
  const fields = answerTexts(form, answers, zone)
  return withoutBlanks([
    form.headline(answers),
    number,
    ...fields,
    ...titles,
    run.name,
    run.code,
    run.client.name,
  ])
}

function answerTexts(form: AnyForm, answers: Answers, zone: string): string[] {
  const words = sheetWords(form, 'zh-Hans', { zone })
  return Object.keys(form.fields).flatMap((key) => printedTexts(printField(form, key, answers, words)))
}

function printedTexts(printed: Printed): readonly string[] {
  if (printed.as === 'pictures') return [...printed.pictures.map((one) => one.caption), printed.text]
  if (printed.as === 'table') return printed.table.rows.flat()
  return printed.as === 'line' || printed.as === 'paragraph' ? [printed.text] : []
}

function withoutBlanks(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text.trim() !== ''))]
}
