import { useNow } from '../stores/clock.ts'
import { useLanguage } from '../stores/language.ts'
import { daysUntil, type Limit, limitAt } from '../stores/limit.ts'
import { useZone } from '../stores/office.ts'
import { useWords } from '../stores/words.ts'
import { limitText, momentText } from './limit-words.ts'

export interface SaidLimit extends Limit {
  /** How long is left or over. */
  readonly text: string
  /** When it falls due. */
  readonly at: string
}

/** Says a limit, and says it anew as time passes. */
export function useLimit(dueAt: string): SaidLimit {
  const words = useWords()
  const language = useLanguage()
  const zone = useZone()
  const now = useNow()
  const limit = limitAt(dueAt, now, zone)
  const text = limitText(words, language, limit, daysUntil(dueAt, now, zone))
  return { ...limit, text, at: momentText(words, dueAt, now, zone) }
}
