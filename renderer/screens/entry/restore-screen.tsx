import { useState } from 'react'
import { useWords } from '../../stores/words.ts'
import { useWorkOf } from '../../stores/work.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { WorkProgress } from '../../ui/work-progress.tsx'
import form from '../form.module.css'
import { NewPassphraseFields } from '../passphrase/new-passphrase-fields.tsx'
import { PlaceField } from '../place-field.tsx'
import { bareFile } from './bare-file.ts'
import { CodeField } from './code-field.tsx'
import styles from './entry.module.css'
import { EntryFrame } from './entry-frame.tsx'
import { useRecovering } from './use-recovering.ts'

/** A new computer: the backup file and the printed code bring the whole office. */
export function RestoreScreen({ onBack }: { onBack: (() => void) | null }) {
  const { restore, recover, signIn } = useWords().screens.entry
  const [typed, setTyped] = useState('')
  const file = bareFile(typed)
  const work = useWorkOf('restore')
  const { root, code, name, passphrase, act, submit, tried } = useRecovering('backup.restoreHere')
  return (
    <EntryFrame title={restore.title} lead={restore.lead}>
      <form
        ref={root}
        className={cx(styles.card, form.part)}
        onSubmit={(event) => submit(event, file === '' ? null : { file })}
        noValidate
      >
        <PlaceField
          what="backup"
          label={restore.file}
          required
          autoFocus
          help={restore.fileHelp}
          example={restore.fileExample}
          maxLength={500}
          value={typed}
          onChange={setTyped}
          problem={tried && file === '' ? restore.fileMissing : null}
        />
        <CodeField {...code} />
        <TextField
          label={recover.name}
          required
          help={recover.nameHelp}
          autoComplete="username"
          maxLength={60}
          value={name.value}
          onChange={name.onChange}
          problem={name.missing ? signIn.nameMissing : null}
        />
        <NewPassphraseFields passphrase={passphrase} fresh />
        <ErrorNotice fault={act.error} />
        {act.isPending && (
          <div role="status">
            <p className={form.note}>{restore.working}</p>
            {work ? (
              <WorkProgress label={restore.working} work={work} />
            ) : (
              <ProgressBar label={restore.working} />
            )}
          </div>
        )}
        <div className={styles.submit}>
          {onBack ? <Button onPress={onBack}>{restore.back}</Button> : <span />}
          <Button type="submit" tone="primary" pending={act.isPending}>
            {restore.submit}
          </Button>
        </div>
      </form>
    </EntryFrame>
  )
}
