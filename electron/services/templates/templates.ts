import { refuse } from '../../../shared/contract/fault.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { type RunState, standingDocuments } from '../../../shared/engine/run.ts'
import { formOf, type Workflow } from '../../../shared/engine/workflow.ts'
import { carriedOver } from '../../../shared/forms/carry-over.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { RunTemplate } from '../../../shared/forms/template.ts'
import type { Core } from '../core.ts'
import { addDraft, openDrafts } from '../drafts/draft-table.ts'
import { freshDraft } from '../drafts/fresh.ts'
import { contextOf, openRun } from '../form-context.ts'
import { templatesOf } from '../projections/templates.ts'
import type { Session } from '../session.ts'

type From = Parsed<'run.start'>['from']

/** What a new run begins with; null for nothing. Refuses notFound. */
export function templateOf(core: Core, workflow: Workflow, from: From): RunTemplate | null {
  switch (from?.kind) {
    case undefined:
      return null
    case 'common':
      return commonKind(workflow, from.id, from.name)
    case 'template': {
      const found = templatesOf(core).find((one) => one.id === from.id) ?? lost('template')
      return { name: found.name, forms: found.forms }
    }
    case 'run': {
      const { run } = openRun(core, from.id)
      if (run.workflow !== workflow.id) return lost('workflow')
      return { name: run.name, forms: formsOfRun(core, workflow, run) }
    }
  }
}

function commonKind(workflow: Workflow, id: string, name: string): RunTemplate {
  const forms = workflow.templates?.common(id) ?? lost('template')
  return { name, forms }
}

/** What the newest paper of each form says, or its draft where none was issued. */
export function formsOfRun(
  core: Core,
  workflow: Workflow,
  run: RunState,
): { readonly [form: string]: Answers } {
  const drafts = openDrafts(core, run.id)
  const said = (workflow.templates?.forms ?? []).flatMap((id) => {
    const form = formOf(workflow, id)
    const document = standingDocuments(run).findLast((one) => one.form === id)
    const answers = document?.answers ?? drafts.findLast((one) => one.form === id)?.answers
    const taken = form && answers ? carriedOver(form, answers) : {}
    return Object.keys(taken).length === 0 ? [] : [[id, taken] as const]
  })
  return Object.fromEntries(said)
}

const lost = (what: string): never => refuse('notFound', { params: { what } })

/** An earlier project copied whole: each of its planning papers lies ready as a draft, its words taken over. */
export function openCopies(core: Core, session: Session, runId: string, workflow: Workflow): void {
  const { run } = openRun(core, runId)
  const context = contextOf(core, session, run)
  for (const id of workflow.templates?.forms ?? []) {
    const form = formOf(workflow, id)
    if (form && run.template?.forms[id]) addDraft(core, freshDraft(form, context, core.ids.next(), false))
  }
}
