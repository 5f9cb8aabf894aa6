import { useCommand } from '../../stores/command.ts'
import { useLanguage, useLanguageStore } from '../../stores/language.ts'
import { useOfficeStatus } from '../../stores/office.ts'
import { useTellError } from '../../stores/tell-error.ts'

/** A language chosen at the door is kept once somebody may decide it, instead of falling back to the one before. */
export function useKeepLanguage(): () => void {
  const language = useLanguage()
  const before = useOfficeStatus().data?.language
  const show = useLanguageStore((store) => store.show)
  const { mutate } = useCommand('office.setLanguage')
  const tell = useTellError()
  return () => {
    if (before === undefined || language === before) return
    show(language)
    mutate({ language }, { onError: tell })
  }
}
