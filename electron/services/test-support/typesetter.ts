import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { Print, PrintFacts, PrintOptions, Typesetter } from '../archive/typesetter.ts'

/** What was asked of a fake typesetter, and what it shall do next. */
export interface Ask {
  readonly sheet: Sheet
  readonly facts: PrintFacts
  readonly options: PrintOptions | undefined
}

/** "Prints" the sheet as its own JSON, at once. */
export function fakeTypesetter(answer: (ask: Ask) => Promise<Print> = printed): Typesetter {
  return {
    typeset: (sheet, facts, options) => answer({ sheet, facts, options }),
    close: async () => {},
  }
}

export async function printed({ sheet, facts }: Ask): Promise<Print> {
  return {
    bytes: Buffer.from(`%PDF-fake ${facts.createdAt} ${JSON.stringify(sheet)}`),
    pages: 1,
    missing: [],
  }
}
