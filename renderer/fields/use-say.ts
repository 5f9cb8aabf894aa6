import type { Say } from '../../shared/forms/kinds/kind.ts'
import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'
import { writeDay, writeInstant, writeMinutes } from '../../shared/language/write.ts'
import type { Zone } from '../../shared/values/time.ts'
import { useLanguage } from '../stores/language.ts'
import { useWords } from '../stores/words.ts'

/** How the kinds write a value, in the language of the screens. */
export function useSay(zone: Zone): (words: AnyFieldWords) => Say {
  const { paper } = useWords()
  const language = useLanguage()
  return (field) => ({
    ...paper,
    field,
    zone,
    day: writeDay,
    instant: (instant) => writeInstant(instant, zone),
    minutes: (minutes) => writeMinutes(minutes, language),
  })
}
