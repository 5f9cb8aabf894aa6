import { writeInstant } from '../../../../shared/language/write.ts'
import { useZone } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import list from '../../list.module.css'
import styles from './backup.module.css'
import { type BackupInfo, sizeText } from './backups.ts'

interface BackupTableProps {
  backups: readonly BackupInfo[]
  /** null for those who may not. */
  onRestore: ((backup: BackupInfo) => void) | null
}

export function BackupTable({ backups, onRestore }: BackupTableProps) {
  const { backup: words } = useWords().screens
  return (
    <div className={styles.table}>
      <table className={list.table}>
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.size}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">
              <VisuallyHidden>{words.restore}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <BackupRow key={`${backup.where}/${backup.name}`} backup={backup} onRestore={onRestore} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface BackupRowProps {
  backup: BackupInfo
  onRestore: ((backup: BackupInfo) => void) | null
}

function BackupRow({ backup, onRestore }: BackupRowProps) {
  const words = useWords()
  const { backup: say } = words.screens
  const time = writeInstant(backup.at, useZone())
  return (
    <tr>
      <td className={list.number}>{time}</td>
      <td className={list.number}>
        {sizeText(words, backup.size)}
        <span className={list.sub}>{say.events(backup.events)}</span>
      </td>
      <td>{say.reasons[backup.reason]}</td>
      <td>{say.places[backup.where]}</td>
      <td>
        <Tag tone={backup.verified ? 'ok' : 'warn'}>{backup.verified ? say.verified : say.notVerified}</Tag>
      </td>
      <td className={list.act}>
        {onRestore && (
          <Button small label={say.restoreThis(time)} onPress={() => onRestore(backup)}>
            {say.restore}
          </Button>
        )}
      </td>
    </tr>
  )
}
