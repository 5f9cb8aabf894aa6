import { applicable } from '../forms/check.ts'
import type { Answers, FormContext } from '../forms/context.ts'
import type { AnyForm } from '../forms/form.ts'
import { sheetWords } from '../language/sheet-words.ts'
import { defaultLayout } from './default-layout.ts'
import type { DocumentLanguage, Sheet } from './sheet.ts'
import type { SheetWords } from './words.ts'

export interface SheetFacts {
  readonly language: DocumentLanguage
  /** null while the document is a draft. */
  readonly number: string | null
  readonly version: number
}

/**
 * Answers → sheet. The same function makes the live page beside the form (number null, marked as a draft) and the
 * frozen sheet of an issued document, so what is typed is what prints.
 */
export function buildSheet(form: AnyForm, answers: Answers, context: FormContext, facts: SheetFacts): Sheet {
  const words: SheetWords = { ...sheetWords(form, facts.language, context), number: facts.number }
  const body = form.sheet ?? ((a, c, w) => defaultLayout(form, a, c, w))
  const { frame } = words
  return {
    sheet: 1,
    form: form.id,
    formVersion: form.version,
    language: facts.language,
    title: titleOf(form, answers, words),
    subtitle: words.subtitle,
    letterhead: context.office,
    corner: {
      number: facts.number,
      versionText: versionText(words, facts.version),
      confidential: form.confidential ? frame.confidential : null,
    },
    strip: [
      { label: frame.projectCode, value: context.run.code },
      { label: frame.project, value: context.run.name },
      { label: frame.client, value: context.run.client.name },
      { label: frame.date, value: words.write.day(form.businessDate(answers, context)) },
    ],
    blocks: body(applicable(form, answers, context), context, words),
    footer: {
      left: [context.office.name, context.office.phone].filter((one) => one !== '').join('　'),
      centre: facts.number ?? frame.draft,
      pageText: frame.page,
    },
    ...paperOf(form, answers, words),
    mark: facts.number === null ? frame.draft : null,
  }
}

/** A payment notice becomes a demand letter, and is called so. */
function titleOf(form: AnyForm, answers: Answers, { title, says }: SheetWords): string {
  const say = form.titleSay?.(answers)
  return (say && says[say]?.({})) || title
}

/** How it lies and in which copies; nothing where it is the usual, so that the sheets of plain forms stay as they are. */
function paperOf(form: AnyForm, answers: Answers, { says }: SheetWords): Pick<Sheet, 'page' | 'copies'> {
  const { orientation = 'portrait', binding = false, copies = [] } = form.paper?.(answers) ?? {}
  const isUsual = orientation === 'portrait' && !binding
  return {
    ...(isUsual ? {} : { page: { orientation, binding } }),
    ...(copies.length === 0 ? {} : { copies: copies.map((name) => says[name]?.({}) ?? name) }),
  }
}

/** A form may have a way of its own to write versions (a quotation's R2). */
const versionText = ({ says, frame }: SheetWords, version: number): string =>
  says['versionText']?.({ version }) ?? frame.version(version)
