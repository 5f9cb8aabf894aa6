import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Fault } from '../../shared/contract/fault.ts'
import { problemsOf } from '../../shared/engine/decide.ts'
import { problem } from '../../shared/forms/problem.ts'
import { paths } from '../screens/paths.ts'
import { useCommand } from '../stores/command.ts'
import { faultOf } from '../stores/fault.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { useWizard } from './wizard-context.ts'

export interface Issue {
  readonly pending: boolean
  /** Why the last attempt was refused. */
  readonly refused: Fault | null
  /** False when problems stand in the way and were shown instead. */
  readonly issue: () => Promise<boolean>
}

/** Issuing: everything kept at the host first, then one command against the version of the run the writer saw. */
export function useIssue(): Issue {
  const { session, run, form, context } = useWizard()
  const { wizard } = useWords().screens
  const submit = useCommand('form.submit')
  const [, navigate] = useLocation()
  const [refused, setRefused] = useState<Fault | null>(null)
  const [pending, setPending] = useState(false)
  const [seen, setSeen] = useState(run.run.version)

  const send = async () => {
    const { answers, language } = session.store.getState()
    const { draftId } = session
    const issued = await submit.mutateAsync({
      ...{ runId: run.run.id, expectedVersion: seen, draftId, form: form.id, answers, language },
      revises: session.revises,
    })
    await session.issued().catch(() => undefined)
    notify({ tone: 'ok', text: wizard.issued({ number: issued.number }) })
    navigate(paths.document(issued.documentId), { replace: true })
  }
  const meet = (fault: Fault) => {
    setRefused(fault)
    const { current } = fault.params
    if (fault.code === 'conflict' && typeof current === 'number') setSeen(current)
    if (fault.code !== 'problems') return
    const problems = fault.problems.map((one) => problem(one.at, one.code, one.params))
    session.store.getState().set({ refused: problems, attempted: true })
  }

  return {
    pending,
    refused,
    issue: async () => {
      const { answers, set } = session.store.getState()
      set({ attempted: true })
      if (problemsOf(form, answers, context, session.revises).length > 0) return false
      setPending(true)
      setRefused(null)
      await session.flush()
      if (session.store.getState().conflict === null) await send().catch((error) => meet(faultOf(error)))
      setPending(false)
      return true
    },
  }
}
