import { ChartNoAxesColumn } from 'lucide-react'
import type { Output } from '../../../shared/contract/index.ts'
import { formatFen } from '../../../shared/values/money.ts'
import { useCall } from '../../stores/call.ts'
import { faultOf } from '../../stores/fault.ts'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Page } from '../page.tsx'
import { paths } from '../paths.ts'
import { Bars } from './bars.tsx'
import styles from './stats.module.css'

/** How the office keeps its own rules: 24 hours, signatures, delays, money. */
export function StatsScreen() {
  const { stats, fields } = useWords().screens
  const { data, error, refetch } = useCall('stats.get', {})
  return (
    <Page title={stats.title}>
      {error && <ErrorNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && isEmpty(data) && (
        <Card>
          <EmptyState
            icon={ChartNoAxesColumn}
            title={stats.emptyTitle}
            text={stats.emptyText}
            example={stats.emptyExample}
            action={<LinkButton href={paths.runs}>{stats.toRuns}</LinkButton>}
          />
        </Card>
      )}
      {data && !isEmpty(data) && (
        <div className={styles.cards}>
          <Card title={stats.onTime} note={share(data.onTime)} padded>
            <Bars
              none={stats.none}
              bars={data.months.map(({ month, of, good }) => ({
                name: month,
                value: of === 0 ? 0 : good / of,
                most: 1,
                text: share({ of, good }),
              }))}
            />
          </Card>
          <Card title={stats.unsigned} padded>
            <Bars
              none={stats.none}
              bars={data.unsigned.map(({ bucket, count }) => ({
                name: stats.buckets[bucket],
                value: count,
                most: Math.max(1, ...data.unsigned.map((one) => one.count)),
                text: String(count),
              }))}
            />
          </Card>
          <Card title={stats.delays} padded>
            <Bars
              none={stats.none}
              bars={data.delays.map(({ cause, tasks, days }) => ({
                name: cause,
                value: days,
                most: Math.max(1, ...data.delays.map((one) => one.days)),
                text: `${tasks} ${stats.tasks} · ${days} ${stats.days}`,
              }))}
            />
          </Card>
          <Card title={stats.receivables} padded>
            <Bars
              none={stats.none}
              bars={data.receivables.map(({ bucket, fen }) => ({
                name: stats.ageing[bucket],
                value: fen,
                most: Math.max(1, ...data.receivables.map((one) => one.fen)),
                text: `${fields.currency}${formatFen(fen)}`,
              }))}
            />
          </Card>
        </div>
      )}
    </Page>
  )
}

type Stats = Output<'stats.get'>

/** Not one figure in any of the four. */
const isEmpty = ({ onTime, unsigned, delays, receivables }: Stats): boolean =>
  onTime.of === 0 &&
  delays.length === 0 &&
  unsigned.every(({ count }) => count === 0) &&
  receivables.every(({ count }) => count === 0)

const share = ({ of, good }: { readonly of: number; readonly good: number }): string =>
  of === 0 ? '—' : `${good} / ${of} · ${Math.round((good / of) * 100)}%`
