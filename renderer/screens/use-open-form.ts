import { useLocation } from 'wouter'
import { useCommand } from '../stores/command.ts'
import { useTellError } from '../stores/tell-error.ts'
import { paths } from './paths.ts'

/**
 * Opens a new draft of a form and goes to it; with `revises`, one that becomes the next version of that document; with
 * `copies`, one that takes over the words of an earlier project's.
 */
export function useOpenForm() {
  const [, navigate] = useLocation()
  const tell = useTellError()
  const { mutate, isPending, variables } = useCommand('draft.open')
  function open(
    runId: string,
    form: string,
    brief: boolean,
    revises: string | null = null,
    copies: string | null = null,
  ): void {
    const draftId = crypto.randomUUID()
    mutate(
      { draftId, runId, form, brief, revises, copies },
      { onSuccess: () => navigate(paths.draft(runId, draftId)), onError: tell },
    )
  }
  return { open, opening: isPending ? (variables ?? null) : null }
}
