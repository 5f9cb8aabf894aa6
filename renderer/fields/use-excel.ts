import type { Row, TableSpec } from '../../shared/forms/kinds/table.ts'
import type { Path } from '../../shared/forms/problem.ts'
import { wordsIn } from '../../shared/language/index.ts'
import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'
import { dayOf } from '../../shared/values/time.ts'
import { readersFirst, useLanguage } from '../stores/language.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import type { Cells } from './cells.ts'
import { useFieldEnvironment } from './environment.ts'
import { copied, type Pasted, type PasteInto, pasted, type TableTongue } from './paste.ts'

interface ExcelOf {
  readonly spec: TableSpec
  readonly words: AnyFieldWords
  readonly path: Path
  readonly most: number
  readonly set: (rows: readonly Row[]) => void
}

/** Cells of this table from and for a spreadsheet, in any of the languages; a paste says what it did and can be undone. */
export function useExcel({ spec, words, path, most, set }: ExcelOf) {
  const { table, none } = useWords().screens.fields
  const tongue = useTongue(words, path)

  function firstOf({ unread }: Pasted): string {
    const said = unread.slice(0, 3).map(({ row, column, text }) =>
      table.pasteCell({
        row: row + 1,
        column: words.columns?.[column]?.label ?? column,
        text: text.slice(0, 30),
      }),
    )
    return said.join(' ') || none
  }

  function tell(done: Pasted, before: readonly Row[]): void {
    const { count, unread, tooMany } = done
    const all = unread.length === 0
    const text = all
      ? table.pasted({ rows: count })
      : table.pasteUnread({ rows: count, count: unread.length, first: firstOf(done) })
    const more = tooMany > 0 ? ` ${table.pasteTooMany({ most, left: tooMany })}` : ''
    const action = { label: table.undo, onAction: () => set(before) }
    notify({ text: text + more, tone: all && tooMany === 0 ? 'ok' : 'warn', action })
  }

  function pasteInto(into: Pick<PasteInto, 'rows' | 'columns' | 'from'>, cells: Cells): void {
    const done = pasted({ ...into, spec, most, tongue }, cells)
    set(done.rows)
    tell(done, into.rows)
  }
  return {
    pasteInto,
    textOf: (rows: readonly Row[], columns: readonly string[], withHeadings: boolean) =>
      copied(rows, spec, columns, tongue, withHeadings),
  }
}

function useTongue(words: AnyFieldWords, path: Path): TableTongue {
  const { context, everyWords = [] } = useFieldEnvironment()
  const language = useLanguage()
  const others = everyWords.slice(1).flatMap((fields) => fields[String(path[0])] ?? [])
  return {
    tables: [words, ...others],
    answers: readersFirst(language).map((one) => wordsIn(one).paper),
    zone: context.zone,
    year: Number(dayOf(context.now, context.zone).slice(0, 4)),
  }
}
