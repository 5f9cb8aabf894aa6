import { createContext, use } from 'react'
import { create } from 'zustand'
import { LANGUAGES } from '../../shared/language/index.ts'
import type { DocumentLanguage } from '../../shared/sheet/sheet.ts'

export type InterfaceLanguage = DocumentLanguage

/** All languages, that of the screens in front. */
export const readersFirst = (language: InterfaceLanguage): readonly InterfaceLanguage[] => [
  language,
  ...LANGUAGES.filter((one) => one !== language),
]

const KEPT = 'qiancheng.language'

/**
 * Before there is an office only this browser can remember a choice. Without one, a traditional-script system gets
 * 繁體; everybody else starts in 简体, the language the procedures are written in.
 */
export function firstLanguage(kept: string | null, wanted: readonly string[]): InterfaceLanguage {
  const known = LANGUAGES.find((one) => one === kept)
  if (known) return known
  const [first = ''] = wanted
  return /^zh-(Hant|TW|HK|MO)/i.test(first) ? 'zh-Hant' : 'zh-Hans'
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}

function keep(language: InterfaceLanguage): void {
  try {
    localStorage.setItem(KEPT, language)
  } catch {
    // A browser that keeps nothing still works; the office's own setting follows after sign-in.
  }
}

interface LanguageStore {
  readonly language: InterfaceLanguage
  readonly show: (language: InterfaceLanguage) => void
}

/** The language of the screens. What the office decided arrives with its status and is shown from then on. */
export const useLanguageStore = create<LanguageStore>()((set) => ({
  language: firstLanguage(kept(), globalThis.navigator?.languages ?? []),
  show: (language) => {
    keep(language)
    set({ language })
  },
}))

/** A part of the screen in another language than the rest: a guest reads everything in that of the document. */
export const LanguageHere = createContext<InterfaceLanguage | null>(null)

export function useLanguage(): InterfaceLanguage {
  const everywhere = useLanguageStore((store) => store.language)
  return use(LanguageHere) ?? everywhere
}
