import { useCall } from '../../stores/call.ts'
import { faultOf } from '../../stores/fault.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './lines.module.css'

interface CopyDialogProps {
  readonly form: string
  readonly onTake: (documentId: string) => void
  readonly onClose: () => void
}

/** Earlier papers of the same kind, of all projects, newest first. */
export function CopyDialog({ form, onTake, onClose }: CopyDialogProps) {
  const { copy } = useWords().screens
  const list = useCall('copy.list', { form, offset: 0, count: 100 })
  return (
    <Dialog isOpen wide title={copy.title} lead={copy.lead} onClose={onClose}>
      {list.error && <ErrorNotice fault={faultOf(list.error)} onRetry={() => void list.refetch()} />}
      {!list.data && !list.error && <Skeleton lines={3} />}
      {list.data?.documents.length === 0 && <p>{copy.none}</p>}
      <ul>
        {list.data?.documents.map(({ id, number, headline, runName, client }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              <span className={styles.name}>{number}</span>
              <span className={styles.detail}>{[headline, client, runName].filter(Boolean).join(' · ')}</span>
            </span>
            <Button small label={`${copy.take} ${number}`} onPress={() => onTake(id)}>
              {copy.take}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
