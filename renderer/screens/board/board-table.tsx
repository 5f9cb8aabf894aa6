import { Link } from 'wouter'
import type { Output } from '../../../shared/contract/index.ts'
import { fieldLabel, formTitle } from '../../../shared/language/workflow-words.ts'
import { useNow } from '../../stores/clock.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { Tag } from '../../ui/tag.tsx'
import { momentText } from '../limit-words.ts'
import styles from '../list.module.css'
import { ListHead } from '../list-head.tsx'
import { paths } from '../paths.ts'
import { isLong, waitedText } from './waited.ts'

type Waiting = Output<'sign.board'>['waiting'][number]

export function BoardTable({ waiting }: { waiting: readonly Waiting[] }) {
  const { board } = useWords().screens
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <ListHead
          list="board"
          columns={[
            { id: 'since', label: board.since },
            { id: 'paper', label: board.paper },
            { id: 'place', label: board.place },
            { id: 'who', label: board.who },
          ]}
        />
        <tbody>
          {waiting.map((one) => (
            <WaitingRow key={`${one.documentId}/${one.place}`} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function WaitingRow({ one }: { one: Waiting }) {
  const words = useWords()
  const { board, ui } = words.screens
  const zone = useZone()
  const now = useNow()
  const title = formTitle(words, one.form)
  return (
    <tr className={styles.row}>
      <td className={cx(styles.number, isLong(one.since, now) && styles.soon)}>
        {waitedText(words, one.since, now)}
        <span className={styles.sub}>{board.sinceAt(momentText(words, one.since, now, zone))}</span>
      </td>
      <td>
        <Link href={paths.document(one.documentId)} className={styles.open}>
          {one.headline || title}
        </Link>
        <span className={styles.sub}>{[one.number, title, one.runName].join(ui.separator)}</span>
      </td>
      <td>{fieldLabel(words, one.form, one.place)}</td>
      <td>
        <Tag tone={one.party === 'client' ? 'warn' : 'quiet'}>{board.party[one.party]}</Tag>{' '}
        {one.who.join(ui.separator)}
      </td>
    </tr>
  )
}
