import { useState } from 'react'
import { MOST_ATTACHED } from '../../shared/contract/signing.ts'
import type { AttachmentValue } from '../../shared/forms/kinds/attachment.ts'
import { useCommand } from '../stores/command.ts'
import { errorWords } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { readBase64 } from './read-file.ts'
import { writeSize } from './write-size.ts'

export interface Attaching {
  readonly name: string
  /** How much of it has been read, 0 to 1; null while the host takes it. */
  readonly share: number | null
}

/** Keeps a chosen file at the host. What it answers is on its disk, named by the hash of the bytes. */
export function useAttach() {
  const words = useWords()
  const { attachment } = words.screens.fields
  const { mutateAsync } = useCommand('attachment.add')
  const [attaching, setAttaching] = useState<Attaching | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function keep(file: File): Promise<AttachmentValue> {
    const name = file.name.slice(0, 200)
    setAttaching({ name, share: 0 })
    const base64 = await readBase64(file, (share) => setAttaching({ name, share }))
    setAttaching({ name, share: null })
    const { hash, size } = await mutateAsync({ name, base64 })
    return { name, size, hash }
  }

  async function attach(file: File): Promise<AttachmentValue | null> {
    setProblem(null)
    if (file.size > MOST_ATTACHED) {
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
  return { attach, attaching, problem }
}
