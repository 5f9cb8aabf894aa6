import { useCallback } from 'react'
import { writeInstant } from '../../shared/language/write.ts'
import { useAct } from '../stores/act.ts'
import { useZone } from '../stores/office.ts'
import { useTellError } from '../stores/tell-error.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'

/** Makes a backup from wherever one is: says that it is being made, and then that it was made and checked. */
export function useBackUp(): () => void {
  const { backup } = useWords().screens
  const zone = useZone()
  const { mutate } = useAct('backup.make')
  const tell = useTellError()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `mutate` is made anew each time and always does the same.
  return useCallback(() => {
    notify({ text: backup.making })
    mutate(
      {},
      {
        onSuccess: (made) => notify({ text: backup.made(writeInstant(made.backup.at, zone)), tone: 'ok' }),
        onError: tell,
      },
    )
  }, [backup, zone, tell])
}
