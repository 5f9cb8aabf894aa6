import { instantAt } from '../../../shared/values/time.ts'
import { useCall } from '../../stores/call.ts'
import { useNow } from '../../stores/clock.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Page } from '../page.tsx'
import { Figures } from './figures.tsx'
import { FirstProject } from './first-project.tsx'
import { Resume } from './resume.tsx'
import { Running } from './running.tsx'
import styles from './today.module.css'
import { useFreshWhenDue } from './use-fresh-when-due.ts'
import { WorkList } from './work-list.tsx'

export function TodayScreen() {
  const { today } = useWords().screens
  const { data, error, refetch } = useCall('today.get', {})
  useFreshWhenDue(data?.items ?? [], refetch)
  const day = useDayText()
  return (
    <Page title={today.title} note={day}>
      <Resume />
      {error && <ErrorNotice fault={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && data.runs.length === 0 && data.items.length === 0 && <FirstProject />}
      {data && (data.runs.length > 0 || data.items.length > 0) && (
        <>
          <Figures counts={data.counts} />
          <div className={styles.columns}>
            <WorkList items={data.items} />
            <Running runs={data.runs} total={data.counts.running} />
          </div>
        </>
      )}
    </Page>
  )
}

function useDayText(): string {
  const { limit } = useWords().screens
  const day = instantAt(useNow(), useZone()).slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return limit.month(date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay())
}
