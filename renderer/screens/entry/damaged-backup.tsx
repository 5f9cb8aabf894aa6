import { useState } from 'react'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import form from '../form.module.css'
import type { BackupInfo } from '../settings/backup/backups.ts'
import { RestoreForm } from '../settings/backup/restore-form.tsx'
import styles from './damaged.module.css'

/** One press shows what will happen, the second one does it. */
export function DamagedBackup({ backup }: { backup: BackupInfo }) {
  const words = useWords().screens
  const { damaged } = words.entry
  const [sure, setSure] = useState(false)
  // The office's zone cannot be read from damaged records; the backup was written on its wall clock.
  const time = backup.at.slice(0, 16).replace('T', ' ')
  return (
    <div className={form.part}>
      <div className={styles.backup}>
        <div>
          <h2 className={form.heading}>{damaged.newest}</h2>
          <p className={styles.time}>{time}</p>
          <p className={styles.facts}>
            {[words.backup.places[backup.where], damaged.events(backup.events), damaged.later].join(
              words.ui.separator,
            )}
          </p>
        </div>
        <Tag tone="ok">{words.backup.verified}</Tag>
      </div>
      {sure ? (
        <RestoreForm
          backup={backup}
          text={damaged.confirmText}
          confirm={damaged.confirm(time)}
          onCancel={() => setSure(false)}
        />
      ) : (
        <div className={form.foot}>
          <span className={form.note} />
          <Button tone="primary" onPress={() => setSure(true)}>
            {damaged.restore}
          </Button>
        </div>
      )}
    </div>
  )
}
