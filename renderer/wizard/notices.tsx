import { useWords } from '../stores/words.ts'
import { Notice } from '../ui/notice.tsx'
import { useWizard } from './wizard-context.ts'

/** What was found on this computer when the draft was opened. */
export function Notices() {
  const { session } = useWizard()
  const { wizard } = useWords().screens
  if (session.notice === 'recovered') {
    return (
      <Notice tone="ok" title={wizard.recovered} alert>
        <p>{wizard.recoveredDetail}</p>
      </Notice>
    )
  }
  if (session.notice === 'unreadable') {
    return (
      <Notice tone="warn" alert>
        <p>{wizard.unreadable}</p>
      </Notice>
    )
  }
  return null
}
