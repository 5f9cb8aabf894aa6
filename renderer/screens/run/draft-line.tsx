import { PenLine } from 'lucide-react'
import type { Output } from '../../../shared/contract/index.ts'
import { formTitle } from '../../../shared/language/workflow-words.ts'
import { useNow } from '../../stores/clock.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { momentText } from '../limit-words.ts'
import { paths } from '../paths.ts'
import { useLimit } from '../use-limit.ts'
import styles from './lines.module.css'
import { useDiscard } from './use-discard.ts'

type Draft = Output<'run.get'>['drafts'][number]

export function DraftLine({ draft }: { draft: Draft }) {
  const words = useWords()
  const { run, ui } = words.screens
  const now = useNow()
  const zone = useZone()
  const { discard, discarding } = useDiscard()
  const name = draft.headline || run.untitled
  return (
    <li className={styles.line}>
      <PenLine size={18} strokeWidth={1.6} className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {draft.clock && <DraftClock dueAt={draft.clock.dueAt} />}
        <span className={cx(styles.detail, styles.below)}>
          {[formTitle(words, draft.form), run.edited(momentText(words, draft.updatedAt, now, zone))].join(
            ui.separator,
          )}
        </span>
      </span>
      <span className={styles.actions}>
        <Button
          tone="quiet"
          pending={discarding}
          label={run.fillName(run.discard, name)}
          onPress={() => discard(draft.id)}
        >
          {run.discard}
        </Button>
        <LinkButton
          tone="primary"
          href={paths.draft(draft.runId, draft.id)}
          label={run.fillName(run.continue, name)}
        >
          {run.continue}
        </LinkButton>
      </span>
    </li>
  )
}

function DraftClock({ dueAt }: { dueAt: string }) {
  const { limit } = useWords().screens
  const { late, text, urgency } = useLimit(dueAt)
  const tone = late ? styles.late : urgency !== 'green' && styles.soon
  return <span className={cx(styles.detail, tone)}>{late ? text : limit.left(text)}</span>
}
