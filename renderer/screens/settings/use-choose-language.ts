import { useCallback } from 'react'
import { useCommand } from '../../stores/command.ts'
import { type InterfaceLanguage, useLanguageStore } from '../../stores/language.ts'
import { useTellError } from '../../stores/tell-error.ts'

/** Shows another language at once, and takes it back when the host could not keep it. */
export function useChooseLanguage(): (next: InterfaceLanguage) => void {
  const { mutate } = useCommand('office.setLanguage')
  const tell = useTellError()
  return useCallback(
    (next) => {
      const { language: before, show } = useLanguageStore.getState()
      show(next)
      const onError = (error: unknown) => {
        show(before)
        tell(error)
      }
      mutate({ language: next }, { onError })
    },
    [mutate, tell],
  )
}
