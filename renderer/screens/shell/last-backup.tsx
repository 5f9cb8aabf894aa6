import { Link } from 'wouter'
import { useCall } from '../../stores/call.ts'
import { useNow } from '../../stores/clock.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { momentText } from '../limit-words.ts'
import { paths } from '../paths.ts'
import { daysWithout, newestWhole } from '../settings/backup/backups.ts'
import styles from './person.module.css'

/** A backup that old is no backup of what was done since. */
const OLD_DAYS = 3

/** The last backup that was checked; told to those who can make the next one. */
export function LastBackup() {
  const words = useWords()
  const { backup } = words.screens
  const zone = useZone()
  const now = useNow()
  const { data } = useCall('backup.list', {})
  if (!data) return null
  const last = newestWhole(data.backups)
  const days = last ? daysWithout(last.at, now) : null
  const isOld = days !== null && days > OLD_DAYS
  const said = last
    ? isOld
      ? backup.old(days)
      : backup.last(momentText(words, last.at, now, zone))
    : backup.never
  return (
    <p className={styles.state}>
      <Link href={paths.settingsPart('backup')} className={cx(styles.backup, (isOld || !last) && styles.old)}>
        {data.running !== null ? backup.running : said}
      </Link>
    </p>
  )
}
