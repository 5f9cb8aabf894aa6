import { useEffect, useState } from 'react'
import type { Fault } from '../../shared/contract/fault.ts'
import type { Workflow } from '../../shared/engine/workflow.ts'
import { formOf } from '../../shared/engine/workflow.ts'
import { SAMPLE_DRAFTS } from '../drafts/sample-drafts.ts'
import { useIsSample } from '../sample/use-sample.ts'
import { useBridge } from '../stores/bridge.ts'
import { answerOf, CallError, faultOf } from '../stores/fault.ts'
import { useLanguageStore } from '../stores/language.ts'
import { useOffice } from '../stores/office.ts'
import { type DraftSession, openSession } from './session.ts'

type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly session: DraftSession }
  | { readonly is: 'failed'; readonly fault: Fault }

/** Opens a draft for as long as the screen shows it. `again` opens it anew after a failure. */
export function useSession(draftId: string, workflow: Workflow | null) {
  const bridge = useBridge()
  const { draftKey, zone } = useOffice()
  const keptIn = useIsSample() === true ? SAMPLE_DRAFTS : undefined
  const [attempt, setAttempt] = useState(0)
  const [opening, setOpening] = useState<Opening>({ is: 'opening' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the same draft again.
  useEffect(() => {
    if (!workflow) return
    let shown = true
    const open = async () => {
      const draft = answerOf(await bridge.call('draft.get', { draftId }))
      const form = formOf(workflow, draft.form)
      if (!form) throw new CallError({ code: 'notFound', params: {}, problems: [], differs: [] })
      const { language } = useLanguageStore.getState()
      return openSession({ bridge, form, draft, draftKey, zone, language, keptIn })
    }
    let opened: DraftSession | null = null
    open().then(
      (session) => {
        opened = session
        if (shown) setOpening({ is: 'open', session })
        else session.close()
      },
      (error) => {
        if (shown) setOpening({ is: 'failed', fault: faultOf(error) })
      },
    )
    return () => {
      shown = false
      opened?.close()
    }
  }, [bridge, draftId, workflow, draftKey, zone, attempt, keptIn])

  return { opening, again: () => setAttempt((before) => before + 1) }
}
