import { useCommand } from '../../stores/command.ts'
import { useTellError } from '../../stores/tell-error.ts'
import { notify } from '../../stores/toasts.ts'
import { useWords } from '../../stores/words.ts'
import { focusStepTitle } from './step-title.ts'

/** To the trash without asking, since it can be taken back. */
export function useDiscard() {
  const { run, ui } = useWords().screens
  const tell = useTellError()
  const { mutateAsync: discardNow, isPending } = useCommand('draft.discard')
  const { mutateAsync: restoreNow } = useCommand('draft.restore')

  // The line is gone by the time of the reply, so what follows must not hang on this component.
  const restore = (draftId: string) =>
    restoreNow({ draftId }).then(() => notify({ text: run.restored, tone: 'ok' }), tell)
  const discard = (draftId: string) =>
    void discardNow({ draftId }).then(() => {
      focusStepTitle()
      notify({
        text: run.discarded,
        action: { label: ui.undo, onAction: () => void restore(draftId) },
      })
    }, tell)
  return { discard, discarding: isPending }
}
