import { useWords } from '../../stores/words.ts'
import { Button, type ButtonTone } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { paths } from '../paths.ts'
import { useOpenForm } from '../use-open-form.ts'
import type { WorkItem } from './work-line.tsx'

/** Done on the page of the document itself. */
const AT_DOCUMENT: readonly WorkItem['rule'][] = ['replyOverdue', 'signature', 'returned', 'reminder']

/** The one next act of a line: go on with its draft, look at its document, or begin the record. */
export function WorkAction({ item, line }: { item: WorkItem; line: string }) {
  const { actions, actionFor } = useWords().screens.today
  const { open, opening } = useOpenForm()
  // Only what is pressing stands out; a list of equally loud buttons says nothing.
  const isPressing = item.rule === 'issueRecord' && item.state !== 'green'
  const tone: ButtonTone = isPressing ? 'primary' : 'plain'
  if (item.draftId !== null) {
    return (
      <LinkButton
        href={paths.draft(item.runId, item.draftId)}
        tone={tone}
        label={actionFor(actions.continue, line)}
      >
        {actions.continue}
      </LinkButton>
    )
  }
  if (AT_DOCUMENT.includes(item.rule) && item.documentId !== null) {
    const action = item.rule === 'signature' ? actions.sign : actions.open
    return (
      <LinkButton href={paths.document(item.documentId)} label={actionFor(action, line)}>
        {action}
      </LinkButton>
    )
  }
  if (item.rule === 'reminder') {
    return (
      <LinkButton href={paths.run(item.runId)} label={actionFor(actions.open, line)}>
        {actions.open}
      </LinkButton>
    )
  }
  return (
    <Button
      tone={tone}
      pending={opening !== null}
      label={actionFor(actions.record, line)}
      onPress={() => open(item.runId, item.form, false)}
    >
      {actions.record}
    </Button>
  )
}
