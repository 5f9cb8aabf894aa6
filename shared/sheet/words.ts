import type { FieldSay, Say } from '../forms/kinds/kind.ts'
import type { DocumentLanguage } from './sheet.ts'

/** The words one form's paper needs, already in the language of the document. */
export interface SheetWords {
  readonly language: DocumentLanguage
  readonly title: string
  readonly subtitle: string | null
  /** By field key. */
  readonly fields: { readonly [key: string]: FieldSay }
  /** The form's own sentences, by name, with what they mention filled in. */
  readonly says: { readonly [name: string]: (params: SayParams) => string }
  /** How values are written; `field` is put in by whoever prints a field. */
  readonly write: Omit<Say, 'field'>
  readonly frame: FrameWords
  /** The document's number, for papers that repeat it in their text (a contract's cover); null while it is a draft. */
  readonly number?: string | null
}

export type SayParams = { readonly [name: string]: string | number }

/** Words common to every paper. */
export interface FrameWords {
  readonly draft: string
  readonly version: (version: number) => string
  readonly confidential: string
  readonly project: string
  readonly projectCode: string
  readonly client: string
  readonly date: string
  readonly copies: string
  readonly checkCode: string
  readonly page: { readonly before: string; readonly between: string; readonly after: string }
  readonly none: string
}
