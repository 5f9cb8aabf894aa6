import type { DocumentLanguage } from '../sheet/sheet.ts'
import { en } from './en/index.ts'
import type { Words } from './words.ts'
import { zhHans } from './zh-Hans/index.ts'
import { zhHant } from './zh-Hant/index.ts'

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const satisfies readonly DocumentLanguage[]

const ALL: Record<DocumentLanguage, Words> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

export function wordsIn(language: DocumentLanguage): Words {
  return ALL[language]
}

export type { Words } from './words.ts'
