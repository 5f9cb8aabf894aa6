import type { Output } from '../../shared/contract/index.ts'
import { formWords } from '../../shared/language/sheet-words.ts'
import type { DocumentLanguage } from '../../shared/sheet/sheet.ts'

export type Places = Output<'sign.places'>
export type Place = Places['places'][number]
export type SignedDocument = Output<'document.get'>['document']

/** Length of the check code as it prints in the footer of the page: the beginning of the hash. */
const CODE = 12

/** `7f3a 91c2 0b5e`, the same twelve characters as on the paper, in groups one can compare. */
export const checkCode = (hash: string): string => hash.slice(0, CODE).replace(/(.{4})(?=.)/g, '$1 ')

/** What a place is called on the form. */
export const placeName = (form: string, place: string, language: DocumentLanguage): string =>
  formWords(form, language).fields[place]?.label ?? place

export const placeNames = (form: string, places: readonly string[], language: DocumentLanguage): string =>
  places.map((one) => placeName(form, one, language)).join('、')

/** The document as the screen calls it, whatever language it is written in. */
export const paperName = (
  { form, number }: Pick<SignedDocument, 'form' | 'number'>,
  language: DocumentLanguage,
): string => `${formWords(form, language).title} ${number}`
