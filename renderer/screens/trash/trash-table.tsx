import { Undo2 } from 'lucide-react'
import { useLocation } from 'wouter'
import type { Output } from '../../../shared/contract/index.ts'
import { formTitle } from '../../../shared/language/workflow-words.ts'
import { writeInstant } from '../../../shared/language/write.ts'
import { useCommand } from '../../stores/command.ts'
import { useZone } from '../../stores/office.ts'
import { useTellError } from '../../stores/tell-error.ts'
import { notify } from '../../stores/toasts.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from '../list.module.css'
import { ListHead } from '../list-head.tsx'
import { paths } from '../paths.ts'

type Discarded = Output<'trash.list'>['drafts'][number]

export function TrashTable({ drafts }: { drafts: readonly Discarded[] }) {
  const { trash } = useWords().screens
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <ListHead
          list="trash"
          columns={[
            { id: 'draft', label: trash.draft },
            { id: 'project', label: trash.project },
            { id: 'updated', label: trash.updated },
            { id: 'discarded', label: trash.discarded },
            { id: 'restore', label: trash.restore, unseen: <VisuallyHidden>{trash.restore}</VisuallyHidden> },
          ]}
        />
        <tbody>
          {drafts.map((draft) => (
            <TrashRow key={draft.id} draft={draft} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TrashRow({ draft }: { draft: Discarded }) {
  const words = useWords()
  const { trash } = words.screens
  const zone = useZone()
  const [, navigate] = useLocation()
  const tell = useTellError()
  const { mutateAsync, isPending } = useCommand('draft.restore')
  const title = formTitle(words, draft.form)
  const name = draft.headline || title

  // The line is gone by the time of the reply, so what follows must not hang on it.
  const restore = () =>
    void mutateAsync({ draftId: draft.id }).then(() => {
      document.querySelector('h1')?.focus()
      notify({
        text: trash.restored,
        tone: 'ok',
        action: { label: trash.open, onAction: () => navigate(paths.draft(draft.runId, draft.id)) },
      })
    }, tell)

  return (
    <tr>
      <td>
        <b>{name}</b>
        <span className={styles.sub}>{title}</span>
      </td>
      <td>{draft.runName}</td>
      <td className={styles.number}>{writeInstant(draft.updatedAt, zone)}</td>
      <td className={styles.number}>{writeInstant(draft.discardedAt, zone)}</td>
      <td className={styles.act}>
        <Button small icon={Undo2} pending={isPending} onPress={restore} label={trash.restoreThis(name)}>
          {trash.restore}
        </Button>
      </td>
    </tr>
  )
}
