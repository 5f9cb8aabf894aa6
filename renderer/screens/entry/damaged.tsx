import { useState } from 'react'
import { FAULT_CODES } from '../../../shared/contract/fault.ts'
import { useCall } from '../../stores/call.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import form from '../form.module.css'
import { newestWhole } from '../settings/backup/backups.ts'
import { DamagedBackup } from './damaged-backup.tsx'
import styles from './entry.module.css'
import { EntryFrame } from './entry-frame.tsx'
import { RestoreScreen } from './restore-screen.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The records cannot be trusted: what was found, and the newest backup that is whole. Never an empty office. */
export function Damaged({ trouble }: { trouble: string | null }) {
  const words = useWords()
  const { damaged } = words.screens.entry
  const { data, error, refetch } = useCall('backup.list', {})
  const [byCode, setByCode] = useState(false)
  const found = FAULT_CODES.find((code) => code === trouble) ?? 'damaged'
  const backup = data ? newestWhole(data.backups) : null
  const needsSignIn = error?.fault?.code === 'locked'
  if (byCode) return <RestoreScreen onBack={null} />
  return (
    <EntryFrame title={damaged.title} lead={damaged.lead}>
      <div className={form.form}>
        <Notice tone="seal" title={damaged.found}>
          {words.faults[found]({})}
        </Notice>
        <div className={cx(needsSignIn ? '' : styles.card)}>
          {!data && !error && <Skeleton lines={3} />}
          {needsSignIn && (
            <div className={form.part}>
              <p>{damaged.signInFirst}</p>
              <SignInForm />
            </div>
          )}
          {error && !needsSignIn && <ErrorNotice fault={error} onRetry={() => void refetch()} />}
          {data && backup === null && (
            <Notice tone="warn" action={<Button onPress={() => void refetch()}>{damaged.retry}</Button>}>
              {damaged.none}
            </Notice>
          )}
          {data && backup && <DamagedBackup backup={backup} />}
        </div>
        <p className={styles.other}>
          <Button tone="quiet" small onPress={() => setByCode(true)}>
            {damaged.byCode}
          </Button>
        </p>
      </div>
    </EntryFrame>
  )
}
