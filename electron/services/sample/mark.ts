import { wordsIn } from '../../../shared/language/index.ts'
import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { Typesetter } from '../archive/typesetter.ts'

/** Across every page: nobody is to take an invented contract for a real one. No signature covers the mark. */
export function markSample(sheet: Sheet): Sheet {
  const { sample } = wordsIn(sheet.language).paper.marks
  return { ...sheet, mark: sheet.mark === null ? sample : `${sample} · ${sheet.mark}` }
}

/** Sets type as the given one does, and marks each page. */
export const marking =
  (start: () => Typesetter): (() => Typesetter) =>
  () => {
    const inner = start()
    return {
      typeset: (sheet, facts, options) => inner.typeset(markSample(sheet), facts, options),
      close: () => inner.close(),
    }
  }
