import { useState } from 'react'
import { MOST_ATTACHED } from '../../shared/contract/signing.ts'
import type { AttachmentValue } from '../../shared/forms/kinds/attachment.ts'
import { PICTURE_SIDE } from '../../shared/values/picture.ts'
import { useCommand } from '../stores/command.ts'
import { errorWords } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { fitForPaper } from './fit-for-paper.ts'
import { readBase64 } from './read-file.ts'
import { writeSize } from './write-size.ts'

export interface Attaching {
  readonly name: string
  /** How much of it has been read, 0 to 1; null while the host takes it. */
  readonly share: number | null
}

/** Keeps a chosen file at the host. What it answers is on its disk, named by the hash of the bytes. */
/** `pictures`: they are to stand on paper, so one that is too large is scaled down first. */
export function useAttach(pictures = false) {
  const words = useWords()
  const { attachment } = words.screens.fields
  const { mutateAsync } = useCommand('attachment.add')
  const [attaching, setAttaching] = useState<Attaching | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [scaled, setScaled] = useState<string | null>(null)

  async function keep(chosen: File): Promise<AttachmentValue> {
    setAttaching({ name: chosen.name, share: 0 })
    const file = pictures ? await fitForPaper(chosen) : chosen
    const name = file.name.slice(-200)
    if (file !== chosen) setScaled(attachment.scaled({ name: chosen.name, side: PICTURE_SIDE }))
    const base64 = await readBase64(file, (share) => setAttaching({ name, share }))
    setAttaching({ name, share: null })
    const { hash, size } = await mutateAsync({ name, base64, picture: pictures })
    return { name, size, hash }
  }

  async function attach(file: File): Promise<AttachmentValue | null> {
    setProblem(null)
    setScaled(null)
    if (file.size > MOST_ATTACHED && !pictures) {
      setProblem(attachment.tooLarge({ name: file.name, most: writeSize(MOST_ATTACHED) }))
      return null
    }
    try {
      return await keep(file)
    } catch (error) {
      const unread = error instanceof DOMException
      setProblem(unread ? attachment.failed({ name: file.name }) : errorWords(words, error))
      return null
    } finally {
      setAttaching(null)
    }
  }
  return { attach, attaching, problem, scaled }
}
