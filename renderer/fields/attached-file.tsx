import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { AttachmentValue } from '../../shared/forms/kinds/attachment.ts'
import { callSafely } from '../bridge/call-safely.ts'
import { bytesOf } from '../sheet/base64.ts'
import { saveFile } from '../sheet/save-file.ts'
import { useBridge } from '../stores/bridge.ts'
import { answerOf } from '../stores/fault.ts'
import { useTellError } from '../stores/tell-error.ts'
import { useWords } from '../stores/words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import styles from './attachment.module.css'
import { writeSize } from './write-size.ts'

interface AttachedFileProps {
  readonly file: AttachmentValue
  readonly onRemove?: () => void
}

/** A file of the record: opens with the computer's own programs, from the host's bytes. */
export function AttachedFile({ file, onRemove }: AttachedFileProps) {
  const { attachment } = useWords().screens.fields
  const bridge = useBridge()
  const tell = useTellError()
  const [opening, setOpening] = useState(false)
  const open = async () => {
    setOpening(true)
    try {
      const { base64 } = answerOf(await callSafely(bridge, 'attachment.get', { hash: file.hash }))
      saveFile(bytesOf(base64), file.name, 'application/octet-stream')
    } catch (error) {
      tell(error)
    } finally {
      setOpening(false)
    }
  }
  return (
    <div className={styles.file}>
      <span>{file.name}</span>
      <span className={styles.size}>{writeSize(file.size)}</span>
      <Button
        small
        tone="quiet"
        pending={opening}
        label={attachment.openName({ name: file.name })}
        onPress={() => void open()}
      >
        {attachment.open}
      </Button>
      {onRemove && (
        <IconButton small icon={Trash2} label={attachment.remove({ name: file.name })} onPress={onRemove} />
      )}
    </div>
  )
}
