import type { Output } from '../../../../shared/contract/index.ts'
import { useCall } from '../../../stores/call.ts'
import { useIsManager, useOffice } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import form from '../../form.module.css'
import { managersOf } from '../people/facts.ts'
import { CheckUpdate } from './check-update.tsx'
import { ReadyUpdate } from './ready-update.tsx'
import { UpdateAddress } from './update-address.tsx'

/** How often to look while one is being fetched or checked. */
const LOOK_MS = 500

export type UpdateStatus = Output<'updates.status'>

/** Which version this is, and how a newer one comes here. */
export function UpdatePart() {
  return useIsManager() ? <ForManagers /> : <ForOthers />
}

function ForManagers() {
  const { data, error, refetch } = useCall('updates.status', {})
  useCall('updates.status', {}, { every: data?.running != null && LOOK_MS })
  if (error) return <ErrorNotice fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={5} />
  return (
    <div className={form.form}>
      {data.ready && <ReadyUpdate key={data.ready.version} ready={data.ready} />}
      <CheckUpdate status={data} />
      {data.hasKey && <UpdateAddress key={data.address} status={data} />}
    </div>
  )
}

function ForOthers() {
  const { update, people, ui } = useWords().screens
  const names = managersOf(useCall('people.list', {}).data?.people ?? [])
  return (
    <Card title={update.title} note={update.version(useOffice().version)} padded>
      <Notice>
        <p>{update.onlyManager}</p>
        <p>{people.onlyManager(names.join(ui.separator))}</p>
      </Notice>
    </Card>
  )
}
