import type { Answers, FormContext } from '../../../forms/context.ts'
import { cellText, type TableSpec } from '../../../forms/kinds/table.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, sayOf, signatureBoxes } from '../../../sheet/blocks.ts'
import type { Block, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { planConfirmation } from './plan-confirmation.form.ts'

/** Works with version, file and check code; what is confirmed of each; the statement set apart; the client's seal. */
export function confirmationSheet(
  answers: Answers,
  context: FormContext,
  words: SheetWords,
): readonly Block[] {
  const field = factsOf(planConfirmation, answers, words)
  const conditions = text(answers, 'conditions')
  return [
    { block: 'facts', facts: [{ ...field('confirmed_at'), wide: true }] },
    { block: 'heading', text: field('items').label },
    works(answers, words),
    { block: 'text', text: words.says['hashNote']?.({}) ?? '', tone: 'note' },
    ...(conditions === ''
      ? []
      : [
          { block: 'heading' as const, text: field('conditions').label },
          { block: 'text' as const, text: conditions },
        ]),
    { block: 'text', text: text(answers, 'statement'), tone: 'statement' },
    {
      block: 'signatures',
      boxes: signatureBoxes(planConfirmation, answers, context, words, ['sig_ae', 'sig_client']).map((box) =>
        box.place === 'sig_client' ? { ...box, seal: true } : box,
      ),
    },
  ]
}

const COLUMNS = ['name', 'version', 'file', 'hash', 'scope'] as const
const SHARES = { name: 3, version: 1, file: 3, hash: 2.2, scope: 4 } as const
/** As much of a check code as a person compares. */
const SHOWN = 12

function works(answers: Answers, words: SheetWords): TableBlock {
  const spec = planConfirmation.fields.items as unknown as TableSpec
  const say = sayOf('items', words)
  const cell = (row: Answers, key: string) =>
    key === 'hash' ? Array.from(text(row, 'hash')).slice(0, SHOWN).join('') : cellText(spec, key, row, say)
  return {
    block: 'table',
    columns: [
      { title: '#', share: 0.5, align: 'centre' },
      ...COLUMNS.map((key) => ({ title: say.field.columns?.[key]?.label ?? key, share: SHARES[key] })),
    ],
    rows: rows(answers, 'items').map((row, index) => [
      String(index + 1),
      ...COLUMNS.map((key) => cell(row, key)),
    ]),
  }
}
