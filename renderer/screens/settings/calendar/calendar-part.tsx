import { useState } from 'react'
import { instantAt, isDay } from '../../../../shared/values/time.ts'
import { useCall } from '../../../stores/call.ts'
import { useNow } from '../../../stores/clock.ts'
import { useIsManager, useZone } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { AddDays } from './add-days.tsx'
import styles from './calendar.module.css'
import { PasteDays } from './paste-days.tsx'
import { spansOf, yearsOf } from './year-days.ts'
import { YearTable } from './year-table.tsx'

/** Which days are worked: what every limit and plan of this office counts by. */
export function CalendarPart() {
  const { calendar: words, settings } = useWords().screens
  const mayChange = useIsManager()
  const today = instantAt(useNow(), useZone()).slice(0, 10)
  const { data, error, refetch } = useCall('calendar.get', {})
  const [chosen, setYear] = useState<string | null>(null)
  const year = chosen ?? (isDay(today) ? today.slice(0, 4) : '')
  if (!data)
    return error ? <ErrorNotice fault={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />
  const spans = spansOf(year, data.days)
  const years = yearsOf(data.days, today).map((id) => ({ id, label: words.year(id) }))
  return (
    <div className={styles.part}>
      <Card title={words.title} note={words.help}>
        <div className={styles.year}>
          <Select label={words.yearLabel} options={years} value={year} onChange={setYear} />
        </div>
        {!spans.some(({ mark }) => mark === 'free') && (
          <div className={styles.notice}>
            <Notice tone="warn">{words.unlisted(year)}</Notice>
          </div>
        )}
        <YearTable spans={spans} mayChange={mayChange} />
      </Card>
      {mayChange ? (
        <>
          <AddDays year={year} />
          <PasteDays year={Number(year)} />
        </>
      ) : (
        <p className={styles.note}>{settings.onlyManager}</p>
      )}
    </div>
  )
}
