import { useState } from 'react'
import type { Fault } from '../../shared/contract/fault.ts'
import { waitingText } from '../../shared/language/workflow-words.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { ReleaseDialog } from './release-dialog.tsx'
import { useWizard } from './wizard-context.ts'

/** What issuing waits for; a soft gate can be opened by a director right here. */
export function GateNotice({ fault, again }: { readonly fault: Fault; readonly again: () => void }) {
  const { workflow, run } = useWizard()
  const words = useWords()
  const { gate, release } = words.screens.wizard
  const [asked, setAsked] = useState(false)
  const params = Object.fromEntries(
    Object.entries(fault.params).map(([name, value]) => [name, String(value)]),
  )
  const reason = waitingText(words, workflow.id, { code: params['gate'] ?? '', params })
  const gateId = fault.params['soft'] === true ? (params['gateId'] ?? null) : null
  const ask = gateId !== null && { action: <Button onPress={() => setAsked(true)}>{release.ask}</Button> }
  return (
    <Notice tone="warn" alert {...ask}>
      <p>{gate({ reason })}</p>
      {asked && gateId !== null && (
        <ReleaseDialog
          runId={run.run.id}
          gate={gateId}
          reason={reason}
          onClose={() => setAsked(false)}
          onReleased={() => {
            setAsked(false)
            again()
          }}
        />
      )}
    </Notice>
  )
}
