import { Link } from 'wouter'
import type { Output } from '../../../shared/contract/index.ts'
import { useCall } from '../../stores/call.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { paths } from '../paths.ts'
import { FIRST_WINDOW } from '../use-window.ts'
import styles from './figures.module.css'

/** Four numbers that say how the day stands. A colour only where there is something to act on. */
export function Figures({ counts }: { counts: Output<'today.get'>['counts'] }) {
  const { figures } = useWords().screens.today
  const unsigned = useCall('sign.board', FIRST_WINDOW).data?.total ?? 0
  return (
    <dl className={styles.figures}>
      <Figure name={figures.late} value={counts.late} tone="late" />
      <Figure name={figures.within24h} value={counts.within24h} tone="soon" />
      <Figure name={figures.awaitingSignature} value={unsigned} href={paths.board} />
      <Figure name={figures.running} value={counts.running} />
    </dl>
  )
}

interface FigureProps {
  name: string
  value: number
  tone?: 'late' | 'soon'
  /** Where its lines stand. */
  href?: string
}

function Figure({ name, value, tone, href }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>
        {href ? (
          <Link href={href} className={styles.link}>
            {name}
          </Link>
        ) : (
          name
        )}
      </dt>
      <dd className={cx(styles.value, value > 0 && tone && styles[tone])}>{value}</dd>
    </div>
  )
}
