import { useLocation } from 'wouter'
import type { Seen } from '../../memory/memory.ts'
import { dismissResume, useMemoryStore } from '../../memory/memory-store.ts'
import { useCall } from '../../stores/call.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './today.module.css'

/** After signing in one is offered the screen one left; today's list stays the first one. */
export function Resume() {
  const resume = useMemoryStore((store) => store.resume)
  return resume && <Offer key={resume.path} resume={resume} />
}

const DRAFT = /\/drafts\/([^/]+)$/

function Offer({ resume: { path, title } }: { resume: Seen }) {
  const { resume } = useWords().screens.today
  const [, navigate] = useLocation()
  const draftId = DRAFT.exec(path)?.[1]
  // A draft may have been issued or discarded since, at another window: then there is nothing to go back to.
  const draft = useCall('draft.get', { draftId: draftId ?? '' }, { enabled: draftId !== undefined })
  if (draftId !== undefined && !draft.data) return null
  return (
    <Notice
      title={resume.title}
      action={
        <span className={styles.resume}>
          <Button small tone="primary" onPress={() => navigate(path)}>
            {resume.go}
          </Button>
          <Button small tone="quiet" onPress={dismissResume}>
            {resume.no}
          </Button>
        </span>
      }
    >
      {resume.text(title)}
    </Notice>
  )
}
