import { Link } from 'wouter'
import type { Output } from '../../../shared/contract/index.ts'
import { useWords } from '../../stores/words.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Due } from '../due.tsx'
import styles from '../list.module.css'
import { ListHead } from '../list-head.tsx'
import { paths } from '../paths.ts'
import { reachedStep } from '../reached.ts'

type Run = Output<'run.list'>['runs'][number]

export function RunsTable({ runs }: { runs: readonly Run[] }) {
  const words = useWords().screens.runs
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <ListHead
          list="runs"
          columns={[
            { id: 'name', label: words.name, sorts: true },
            { id: 'code', label: words.code, sorts: true },
            { id: 'progress', label: words.progress, sorts: true },
            { id: 'papers', label: words.papers, sorts: true },
            { id: 'next', label: words.next },
          ]}
        />
        <tbody>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RunRow({ run }: { run: Run }) {
  const { runs, today } = useWords().screens
  const reached = today.progress(reachedStep(run.steps), run.steps.total)
  return (
    <tr className={styles.row}>
      <td>
        <Link href={paths.run(run.id)} className={styles.open}>
          {run.name}
        </Link>
        <span className={styles.sub}>{run.client}</span>
      </td>
      <td className={styles.number}>{run.code}</td>
      <td className={styles.bar}>
        <span>{reached}</span>
        <ProgressBar
          label={today.progressOf(run.name)}
          value={reachedStep(run.steps)}
          max={run.steps.total}
          text={reached}
        />
      </td>
      <td className={styles.number}>
        {run.documents}
        {run.drafts > 0 && <span className={styles.sub}>{runs.drafts(run.drafts)}</span>}
      </td>
      <td>
        {run.clock ? <Due dueAt={run.clock.dueAt} /> : <span className={styles.none}>{runs.noClock}</span>}
      </td>
    </tr>
  )
}
