import { useCallback } from 'react'
import { errorWords, faultOf } from './fault.ts'
import { notify } from './toasts.ts'
import { useWords } from './words.ts'

/** For a command whose button has no room for an answer beside it: says the refusal as a message that stays. */
export function useTellError(): (error: unknown) => void {
  const words = useWords()
  return useCallback(
    (error: unknown) =>
      notify({
        text: errorWords(words, error),
        ...(faultOf(error).code !== 'cancelled' && { tone: 'seal' as const }),
      }),
    [words],
  )
}
