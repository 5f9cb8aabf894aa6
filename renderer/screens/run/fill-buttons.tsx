import { useState } from 'react'
import { formOf } from '../../../shared/engine/workflow.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { paths } from '../paths.ts'
import { useOpenForm } from '../use-open-form.ts'
import { CopyDialog } from './copy-dialog.tsx'
import styles from './lines.module.css'
import type { RunData } from './run-view.tsx'

interface FillButtonsProps {
  data: RunData
  form: string
  paper: string
  waitsFor: string | null
}

/** Begins a paper. One that has a quick form offers it beside the full record. */
export function FillButtons({ data, form, paper, waitsFor }: FillButtonsProps) {
  const { run, copy } = useWords().screens
  const [copying, setCopying] = useState(false)
  const { open, opening } = useOpenForm()
  const start = (brief: boolean) => () => open(data.run.id, form, brief)
  const busy = (brief: boolean) => opening?.brief === brief
  // Where a draft waits to be finished, that is the first thing to do.
  const begun = data.drafts.some((draft) => draft.form === form)
  const name = (how: string) => run.fillName(how, paper)
  const only = onlyOne(data, form)
  if (only) {
    return (
      <LinkButton href={paths.document(only.id)} label={name(run.openOnly)}>
        {run.openOnly}
      </LinkButton>
    )
  }
  if (!hasBrief(data.run.workflow, form)) {
    return (
      <span className={styles.actions}>
        <Button small tone="quiet" label={name(copy.open)} onPress={() => setCopying(true)}>
          {copy.open}
        </Button>
        <Button pending={busy(false)} waitsFor={waitsFor} onPress={start(false)} label={name(run.fill)}>
          {run.fill}
        </Button>
        {copying && (
          <CopyDialog
            form={form}
            onTake={(documentId) => open(data.run.id, form, false, null, documentId)}
            onClose={() => setCopying(false)}
          />
        )}
      </span>
    )
  }
  return (
    <span className={styles.actions}>
      <Button pending={busy(true)} waitsFor={waitsFor} onPress={start(true)} label={name(run.fillBrief)}>
        {run.fillBrief}
      </Button>
      <Button
        tone={begun ? 'plain' : 'primary'}
        pending={busy(false)}
        waitsFor={waitsFor}
        onPress={start(false)}
        label={name(run.fillFull)}
      >
        {run.fillFull}
      </Button>
    </span>
  )
}

/** Of some papers a project has one: it is opened, and revised there. */
function onlyOne({ run, documents }: RunData, formId: string): RunData['documents'][number] | undefined {
  const workflow = workflowOf(run.workflow)
  const form = workflow && formOf(workflow, formId)
  if (!form?.single) return undefined
  return documents.find((one) => one.form === formId && one.state !== 'voided')
}

function hasBrief(workflowId: string, formId: string): boolean {
  const workflow = workflowOf(workflowId)
  return workflow !== null && Object.hasOwn(formOf(workflow, formId)?.fields ?? {}, 'brief')
}
