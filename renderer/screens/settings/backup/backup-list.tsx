import { DatabaseBackup, HardDrive } from 'lucide-react'
import { useState } from 'react'
import { writeInstant } from '../../../../shared/language/write.ts'
import { useAct } from '../../../stores/act.ts'
import { useIsManager, useZone } from '../../../stores/office.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { useWorkOf } from '../../../stores/work.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { WorkProgress } from '../../../ui/work-progress.tsx'
import form from '../../form.module.css'
import styles from './backup.module.css'
import { BackupTable } from './backup-table.tsx'
import { type BackupInfo, newestFirst } from './backups.ts'
import { RestoreDialog } from './restore-dialog.tsx'

interface BackupListProps {
  backups: readonly BackupInfo[]
}

export function BackupList({ backups }: BackupListProps) {
  const { backup } = useWords().screens
  const zone = useZone()
  const isManager = useIsManager()
  const { mutate, isPending, error } = useAct('backup.make')
  const [asked, setAsked] = useState<BackupInfo | null>(null)
  const work = useWorkOf('backup')
  const isMaking = isPending || work !== null

  const make = () =>
    mutate(
      {},
      { onSuccess: (made) => notify({ text: backup.made(writeInstant(made.backup.at, zone)), tone: 'ok' }) },
    )

  return (
    <Card title={backup.title} note={backup.help}>
      {backups.length === 0 ? (
        <EmptyState
          icon={HardDrive}
          title={backup.emptyTitle}
          text={backup.emptyText}
          example={backup.emptyExample}
        />
      ) : (
        <BackupTable backups={newestFirst(backups)} onRestore={isManager ? setAsked : null} />
      )}
      <div className={styles.foot}>
        <ErrorNotice fault={error} onRetry={make} />
        <div className={form.foot}>
          <div className={styles.progress} role="status">
            {isMaking && (
              <>
                <p className={form.note}>{backup.making}</p>
                {work ? (
                  <WorkProgress label={backup.making} work={work} />
                ) : (
                  <ProgressBar label={backup.making} />
                )}
              </>
            )}
          </div>
          <Button icon={DatabaseBackup} tone="primary" pending={isMaking} onPress={make}>
            {backup.make}
          </Button>
        </div>
      </div>
      {asked && <RestoreDialog backup={asked} onClose={() => setAsked(null)} />}
    </Card>
  )
}
