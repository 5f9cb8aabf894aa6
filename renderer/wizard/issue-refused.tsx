import type { Fault } from '../../shared/contract/fault.ts'
import { writeInstant } from '../../shared/language/write.ts'
import { isInstant, type Zone } from '../../shared/values/time.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Notice } from '../ui/notice.tsx'
import { GateNotice } from './gate-notice.tsx'
import styles from './review.module.css'
import { useWizard } from './wizard-context.ts'

interface IssueRefusedProps {
  readonly fault: Fault
  readonly again: () => void
}

/** Why it was not issued, and the way on: what happened meanwhile, or what it waits for. */
export function IssueRefused({ fault, again }: IssueRefusedProps) {
  const { context } = useWizard()
  const { since } = useWords().screens.wizard
  if (fault.code === 'conflict') {
    return (
      <Notice tone="warn" title={since.title} alert action={<Button onPress={again}>{since.again}</Button>}>
        <p>{since.lead}</p>
        <ul className={styles.ahead}>
          {fault.differs.map((one) => (
            <li key={String(one.theirs)}>{readable(String(one.theirs), context.zone)}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  if (fault.code === 'gateClosed') return <GateNotice fault={fault} again={again} />
  return <ErrorNotice fault={fault} onRetry={again} />
}

/** `MR-20261123-02 2026-11-23T23:42:53+08:00` with the time as people write it. */
function readable(text: string, zone: Zone): string {
  return text
    .split(' ')
    .map((part) => (isInstant(part) ? writeInstant(part, zone) : part))
    .join(' · ')
}
