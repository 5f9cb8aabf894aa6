import { type Words, wordsIn } from '../../shared/language/index.ts'
import { useLanguage } from './language.ts'

/** Every visible word, in the language of the screens. */
export function useWords(): Words {
  return wordsIn(useLanguage())
}

export type { Words } from '../../shared/language/index.ts'
