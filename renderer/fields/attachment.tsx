import { Paperclip } from 'lucide-react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { MOST_ATTACHED } from '../../shared/contract/signing.ts'
import type { AttachmentValue } from '../../shared/forms/kinds/attachment.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { AttachedFile } from './attached-file.tsx'
import { AttachingBar } from './attaching-bar.tsx'
import styles from './attachment.module.css'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import { useAttach } from './use-attach.ts'
import { withFiles } from './with-files.ts'
import { writeSize } from './write-size.ts'

/** Files that belong to the record, kept whole at the host. */
export function AttachmentInput(props: FieldOf<'attachment'>) {
  const { value, onChange } = props
  const { attachment } = useWords().screens.fields
  const { attach, attaching, problem } = useAttach()
  const files = Array.isArray(value) ? (value as readonly AttachmentValue[]) : []

  /** One after the other: two at once would hold both in memory. */
  const choose = async (list: FileList | null) => {
    let kept = files
    for (const file of list ?? []) {
      const added = await attach(file)
      if (!added) continue
      kept = withFiles(kept, [added])
      onChange(kept)
    }
  }
  const remove = (hash: string) => {
    const rest = files.filter((one) => one.hash !== hash)
    onChange(rest.length === 0 ? null : rest)
  }

  return (
    <FieldGroup {...props}>
      <ul>
        {files.map((file) => (
          <li key={file.hash}>
            <AttachedFile file={file} onRemove={() => remove(file.hash)} />
          </li>
        ))}
      </ul>
      <FileTrigger allowsMultiple onSelect={(list) => void choose(list)}>
        <Button small icon={Paperclip} pending={attaching !== null}>
          {attachment.choose}
        </Button>
      </FileTrigger>
      {attaching && <AttachingBar attaching={attaching} />}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <p className={styles.note}>{attachment.limit({ most: writeSize(MOST_ATTACHED) })}</p>
    </FieldGroup>
  )
}
