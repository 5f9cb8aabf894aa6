import { createPortal } from 'react-dom'
import { instantAt, localMinute } from '../../../shared/values/time.ts'
import { hostNow } from '../../stores/clock.ts'
import { useOfficeStatus } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { groupsOf } from './code.ts'
import styles from './code-paper.module.css'

/** The sheet that prints instead of the screen. */
export function CodePaper({ code }: { code: string }) {
  const { recovery, shell } = useWords().screens
  const { paper } = recovery
  const status = useOfficeStatus().data
  const office = status?.office?.name ?? ''
  const day = status ? localMinute(instantAt(hostNow(), status.zone), status.zone).slice(0, 10) : ''
  return createPortal(
    <div className={styles.paper} aria-hidden>
      <p className={styles.brand}>{shell.name}</p>
      <p className={styles.title}>{paper.title}</p>
      <table className={styles.facts}>
        <tbody>
          <tr>
            <th scope="row">{paper.office}</th>
            <td>{office}</td>
          </tr>
          <tr>
            <th scope="row">{paper.date}</th>
            <td>{day}</td>
          </tr>
        </tbody>
      </table>
      <p>{paper.use}</p>
      <ol className={styles.groups}>
        {groupsOf(code).map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike; their places tell them apart.
          <li key={place}>
            <small>{place + 1}</small>
            {group}
          </li>
        ))}
      </ol>
      <ul className={styles.keep}>
        {paper.keep.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.lines}>
        <span>{paper.keptBy}</span>
        <span>{paper.place}</span>
      </p>
    </div>,
    document.body,
  )
}
