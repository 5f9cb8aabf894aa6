import { type FormEvent, useRef } from 'react'
import { workflowName } from '../../../shared/language/workflow-words.ts'
import { WORKFLOWS } from '../../../shared/workflows/registry.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { focusFirstProblem } from '../focus-problem.ts'
import form from '../form.module.css'
import { Page } from '../page.tsx'
import { paths } from '../paths.ts'
import { ClientPart } from './client-part.tsx'
import { ContactsPart } from './contacts-part.tsx'
import { ProjectPart } from './project-part.tsx'
import { useStartRun } from './use-start-run.ts'

export function StartRunScreen() {
  const words = useWords()
  const { startRun, ui } = words.screens
  const { ae } = WORKFLOWS
  const start = useStartRun(ae.id)
  const root = useRef<HTMLFormElement>(null)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!start.send()) focusFirstProblem(root.current)
  }

  return (
    <Page
      title={startRun.title}
      note={
        <>
          {workflowName(words, ae.id)} <Tag>{startRun.steps(ae.steps.length)}</Tag>
        </>
      }
      narrow
    >
      <form ref={root} className={form.form} onSubmit={submit} noValidate>
        <p className={form.lead}>{startRun.lead}</p>
        <Card title={startRun.projectPart} padded>
          <ProjectPart start={start} />
        </Card>
        <Card title={startRun.clientPart} padded>
          <ClientPart start={start} />
        </Card>
        <Card title={startRun.contacts} note={startRun.contactsHelp}>
          <ContactsPart start={start} />
        </Card>
        <ErrorNotice fault={start.command.error} />
        <div className={form.foot}>
          <span className={form.note} />
          <LinkButton href={paths.runs}>{ui.cancel}</LinkButton>
          <Button type="submit" tone="primary" pending={start.command.isPending}>
            {startRun.start}
          </Button>
        </div>
      </form>
    </Page>
  )
}
