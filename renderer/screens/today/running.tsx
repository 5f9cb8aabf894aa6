import { Link } from 'wouter'
import type { Output } from '../../../shared/contract/index.ts'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { paths } from '../paths.ts'
import { reachedStep } from '../reached.ts'
import styles from './running.module.css'

interface RunningProps {
  runs: Output<'today.get'>['runs']
  total: number
}

/** The rest stands on its own screen. */
const SHOWN = 8

export function Running({ runs, total }: RunningProps) {
  const { today, ui } = useWords().screens
  return (
    <Card title={today.running} note={today.count(total)}>
      <ul>
        {runs.slice(0, SHOWN).map((run) => {
          const name = [run.client, run.name].join(ui.separator)
          const reached = today.progress(reachedStep(run.steps), run.steps.total)
          return (
            <li key={run.id}>
              <Link href={paths.run(run.id)} className={styles.run}>
                <span className={styles.top}>
                  <b className={styles.name}>{name}</b>
                  <span className={styles.reached}>{reached}</span>
                </span>
                <ProgressBar
                  label={today.progressOf(name)}
                  value={reachedStep(run.steps)}
                  max={run.steps.total}
                  text={reached}
                />
              </Link>
            </li>
          )
        })}
      </ul>
      {total > SHOWN && (
        <Link href={paths.runs} className={styles.all}>
          {today.allRuns}
        </Link>
      )}
    </Card>
  )
}
