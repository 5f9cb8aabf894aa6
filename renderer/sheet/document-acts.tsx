import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Output } from '../../shared/contract/index.ts'
import { paths } from '../screens/paths.ts'
import { useOpenForm } from '../screens/use-open-form.ts'
import type { Places } from '../signature/place-words.ts'
import { useCall } from '../stores/call.ts'
import { useOffice } from '../stores/office.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import styles from './signing-panel.module.css'
import { SilenceDialog } from './silence-dialog.tsx'
import { VoidDialog } from './void-dialog.tsx'

interface DocumentActsProps {
  readonly document: Output<'document.get'>['document']
  readonly places: Places
}

/** Roles that answer for the office's papers, as the host has it. */
const ANSWER = ['manager', 'am', 'director'] as const

/** What can be done with the document as a whole: its next version, its end, acceptance by silence. */
export function DocumentActs({ document, places }: DocumentActsProps) {
  const { act } = useWords().screens.signing
  const { me } = useOffice()
  const [, navigate] = useLocation()
  const { open, opening } = useOpenForm()
  const [asked, setAsked] = useState<'void' | 'silence' | null>(null)
  const run = useCall('run.get', { runId: document.runId }).data
  const draft = run?.drafts.find((one) => one.revises === document.id)
  const may = me.id === document.issuedBy || ANSWER.some((role) => me.roles.includes(role))
  const clientOpen = places.places.some((one) => one.party === 'client' && one.state !== 'signed')
  if (places.state === 'voided') return null
  const revise = () => {
    if (draft) navigate(paths.draft(document.runId, draft.id))
    else open(document.runId, document.form, false, document.id)
  }
  return (
    <div className={styles.whole}>
      <Button
        small
        tone={places.state === 'returned' || places.state === 'objected' ? 'primary' : 'plain'}
        pending={opening !== null}
        onPress={revise}
      >
        {draft ? act.resume : act.revise}
      </Button>
      {places.state === 'issued' && clientOpen && (
        <Button
          small
          waitsFor={places.canAcceptSilence ? null : act.waitsSilence}
          onPress={() => setAsked('silence')}
        >
          {act.silence}
        </Button>
      )}
      <Button small waitsFor={may ? null : act.waitsIssuer} onPress={() => setAsked('void')}>
        {act.void}
      </Button>
      {run && asked === 'void' && (
        <VoidDialog documentId={document.id} version={run.run.version} onClose={() => setAsked(null)} />
      )}
      {run && asked === 'silence' && (
        <SilenceDialog documentId={document.id} version={run.run.version} onClose={() => setAsked(null)} />
      )}
    </div>
  )
}
