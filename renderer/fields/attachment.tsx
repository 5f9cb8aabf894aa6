import { Paperclip } from 'lucide-react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { MOST_ATTACHED } from '../../shared/contract/signing.ts'
import type { AttachmentValue } from '../../shared/forms/kinds/attachment.ts'
import { isPictureName, MOST_PICTURE, MOST_PICTURES } from '../../shared/values/picture.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { AttachedFile } from './attached-file.tsx'
import { AttachingBar } from './attaching-bar.tsx'
import styles from './attachment.module.css'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import { useAttach } from './use-attach.ts'
import { withFiles } from './with-files.ts'
import { writeSize } from './write-size.ts'

const PICTURE_TYPES = ['image/jpeg', 'image/png']

/** Files that belong to the record, kept whole at the host. */
export function AttachmentInput(props: FieldOf<'attachment'>) {
  const { spec, value, onChange } = props
  const { attachment } = useWords().screens.fields
  const onlyPictures = spec.pictures === 'only'
  const { attach, attaching, problem, scaled } = useAttach(onlyPictures)
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

  const rename = (hash: string, caption: string) =>
    onChange(files.map((one) => (one.hash === hash ? { ...one, caption } : one)))

  return (
    <FieldGroup {...props}>
      <ul>
        {files.map((file) => (
          <li key={file.hash}>
            <AttachedFile file={file} onRemove={() => remove(file.hash)} />
            {spec.pictures && isPictureName(file.name) && (
              <div className={styles.caption}>
                <TextField
                  label={attachment.caption({ name: file.name })}
                  value={file.caption ?? ''}
                  maxLength={60}
                  onChange={(caption) => rename(file.hash, caption)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <FileTrigger
        allowsMultiple
        {...(onlyPictures && { acceptedFileTypes: PICTURE_TYPES })}
        onSelect={(list) => void choose(list)}
      >
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
      {scaled && (
        <p className={styles.note} role="status">
          {scaled}
        </p>
      )}
      <p className={styles.note}>
        {onlyPictures
          ? attachment.pictureLimit({ most: writeSize(MOST_PICTURE), count: MOST_PICTURES })
          : attachment.limit({ most: writeSize(MOST_ATTACHED) })}
      </p>
    </FieldGroup>
  )
}
