import type { FormContext } from '../forms/context.ts'
import type { AnyForm } from '../forms/form.ts'
import type { FieldSay } from '../forms/kinds/kind.ts'
import type { DocumentLanguage } from '../sheet/sheet.ts'
import type { SayParams, SheetWords } from '../sheet/words.ts'
import { wordsIn } from './index.ts'
import { writeDay, writeInstant, writeMinutes } from './write.ts'

/** A form's words with its own types erased, for code that handles every form alike. */
export interface AnyFormWords {
  readonly title: string
  readonly lead: string
  readonly fields: { readonly [key: string]: AnyFieldWords }
  readonly pages: { readonly [id: string]: string }
  readonly says: { readonly [id: string]: (params: SayParams) => string }
  readonly submit: string
}

export interface AnyFieldWords extends FieldSay {
  readonly help?: string
  readonly example?: string
  readonly add?: string
  readonly columns?: { readonly [key: string]: AnyFieldWords }
}

/** The words of a form; its completeness was checked by type where the language was put together. */
export function formWords(form: string, language: DocumentLanguage): AnyFormWords {
  const all = wordsIn(language).forms as unknown as { readonly [form: string]: AnyFormWords }
  const words = all[form]
  if (!words) throw new Error(`no words for form ${form}`)
  return words
}

/** Everything a paper of this form needs, in the document's language. */
export function sheetWords(
  form: AnyForm,
  language: DocumentLanguage,
  { zone }: Pick<FormContext, 'zone'>,
): SheetWords {
  const words = formWords(form.id, language)
  const { paper } = wordsIn(language)
  return {
    language,
    title: words.title,
    subtitle: language === 'en' ? null : formWords(form.id, 'en').title,
    fields: words.fields,
    says: words.says,
    write: {
      yes: paper.yes,
      no: paper.no,
      notApplicable: paper.notApplicable,
      zone,
      day: writeDay,
      instant: (instant) => writeInstant(instant, zone),
      minutes: (minutes) => writeMinutes(minutes, language),
      signature: paper.signature,
      front: paper.front,
      back: paper.back,
      unprintable: paper.unprintable,
    },
    frame: paper.frame,
  }
}
