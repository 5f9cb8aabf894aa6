import { useCall } from '../../../stores/call.ts'
import { useIsManager, useKeepsBackups } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import form from '../../form.module.css'
import { managersOf } from '../people/facts.ts'
import { BackupList } from './backup-list.tsx'
import { RenewCode } from './renew-code.tsx'
import { SecondFolder } from './second-folder.tsx'

/** What brings the office back: backups, and the code that opens them. */
export function BackupPart() {
  return useKeepsBackups() ? <ForKeepers /> : <ForOthers />
}

function ForKeepers() {
  const isManager = useIsManager()
  const { data, error, refetch } = useCall('backup.list', {})
  return (
    <div className={form.form}>
      {error && <ErrorNotice fault={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={5} />}
      {data && <BackupList backups={data.backups} />}
      {data && isManager && <SecondFolder key={data.secondFolder} folder={data.secondFolder} />}
      {isManager ? <RenewCode /> : <ForOthers />}
    </div>
  )
}

function ForOthers() {
  const { backup, people, ui } = useWords().screens
  const names = managersOf(useCall('people.list', {}).data?.people ?? [])
  return (
    <Card title={backup.title} padded>
      <Notice>
        <p>{backup.onlyManager}</p>
        <p>{people.onlyManager(names.join(ui.separator))}</p>
      </Notice>
    </Card>
  )
}
