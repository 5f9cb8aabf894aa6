import { useState } from 'react'
import { MOST_LOGO_FILE } from '../../../../shared/contract/logo.ts'
import { readBase64 } from '../../../fields/read-file.ts'
import { useCommand } from '../../../stores/command.ts'
import { errorWords } from '../../../stores/fault.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { drawLogo, LOGO_TYPES } from './draw-logo.ts'

/** Puts another logo in the letterhead, or takes it away; says in words why a picture could not be taken. */
export function useChooseLogo() {
  const words = useWords()
  const { mutateAsync, isPending } = useCommand('office.setLogo')
  const [drawing, setDrawing] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function send(png: string | null): Promise<void> {
    try {
      await mutateAsync({ png })
      notify({ text: words.screens.logo.saved, tone: 'ok' })
    } catch (error) {
      setProblem(errorWords(words, error))
    }
  }
  async function choose(file: File): Promise<void> {
    setProblem(null)
    setDrawing(true)
    const png = await pngOf(file)
    if (png === null) setProblem(words.faults.badPicture({}))
    else await send(png)
    setDrawing(false)
  }
  return { choose, remove: () => send(null), pending: drawing || isPending, problem }
}

/** null for a file that is too large, of another kind, or that the browser cannot draw. */
async function pngOf(file: File): Promise<string | null> {
  if (file.size > MOST_LOGO_FILE || !LOGO_TYPES.some((type) => type === file.type)) return null
  try {
    return await readBase64(await drawLogo(file), () => {})
  } catch {
    return null
  }
}
