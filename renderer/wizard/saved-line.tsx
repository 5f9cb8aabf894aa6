import { inZone } from '../../shared/values/time.ts'
import { SmallButton } from '../fields/small-button.tsx'
import { faultWords } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import styles from './wizard.module.css'
import { useDraft, useWizard } from './wizard-context.ts'

/** What is on the host's disk, by its own word; or where the words are meanwhile. */
export function SavedLine() {
  const { session, context } = useWizard()
  const words = useWords()
  const { saved } = words.screens.wizard
  const host = useDraft((state) => state.host)
  const savedAt = useDraft((state) => state.savedAt)
  const localFailed = useDraft((state) => state.localFailed)
  const wrong = localFailed || host.is === 'away' || host.is === 'refused' || host.is === 'conflict'
  const line = () => {
    if (localFailed && host.is !== 'saved') return saved.localFailed
    if (host.is === 'away' || host.is === 'conflict') return saved[host.is]
    if (host.is === 'refused') return `${saved.refused} · ${faultWords(words, host.fault)}`
    if (host.is === 'saved' && savedAt !== null) return saved.at({ time: clockTime(savedAt, context.zone) })
    return saved.unsaved
  }
  return (
    <p className={styles.saved} role="status" {...(wrong && { 'data-wrong': true })}>
      <span>{line()}</span>
      {(host.is === 'away' || host.is === 'refused') && (
        <SmallButton label={saved.retry} onPress={() => void session.flush()}>
          {saved.retry}
        </SmallButton>
      )}
    </p>
  )
}

const clockTime = (instant: string, zone: string): string => inZone(instant, zone).toString().slice(11, 19)
