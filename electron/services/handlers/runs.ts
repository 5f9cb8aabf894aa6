import { refuse } from '../../../shared/contract/fault.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { RUN_COLUMNS } from '../../../shared/contract/runs.ts'
import { type RunState, standingDocuments } from '../../../shared/engine/run.ts'
import { type StepState, stepStates } from '../../../shared/engine/steps.ts'
import type { Workflow } from '../../../shared/engine/workflow.ts'
import type { ClientFacts, FormContext } from '../../../shared/forms/context.ts'
import { dayOf } from '../../../shared/values/time.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import type { Core } from '../core.ts'
import { type DraftRecord, mostPressing, openDrafts } from '../drafts/draft-table.ts'
import { contextOf, openRun, outputContext } from '../form-context.ts'
import { ownStep } from '../own-step.ts'
import { countOf, runCounter } from '../projections/counters.ts'
import { documentsOfRun } from '../projections/documents.ts'
import { zoneOf } from '../projections/office.ts'
import { type RunRecord, runCount, runOf, runsOf } from '../projections/runs.ts'
import { type Key, windowOf } from '../projections/sorted.ts'
import { meOf } from '../session.ts'
import type { HandlersOf } from './handlers.ts'
import { documentSummary, draftSummary, runSummary } from './views.ts'

type Client = Output<'client.list'>['clients'][number]

export function runHandlers(core: Core): HandlersOf<'run.start' | 'run.list' | 'run.get' | 'client.list'> {
  return {
    'run.start': ({ workflow: id, name, client }, session) => {
      const workflow = workflowOf(id) ?? refuse('notFound', { params: { what: 'workflow' } })
      const runId = core.ids.next()
      const code = nextCode(core, workflow, client.short)
      const body = { workflow: id, code, name, client }
      core.record(runId, [{ type: 'run.started', body }], meOf(session).id)
      return { runId, code }
    },
    'run.list': (input) => ({
      total: runCount(core),
      runs: runsIn(core, input).map((run) => runSummary(core, run)),
    }),
    'run.get': ({ runId }, session) => {
      const record = runOf(core, runId) ?? refuse('notFound', { params: { what: 'run' } })
      const { run, workflow } = openRun(core, runId)
      const drafts = openDrafts(core, runId)
      const context = contextOf(core, session, run)
      return {
        run: runSummary(core, record),
        steps: stepViews(workflow, run, context, drafts),
        documents: documentsOfRun(core, runId).map(documentSummary),
        drafts: drafts.map((draft) => draftSummary(draft, run.workflow)),
        context: outputContext(context),
      }
    },
    'client.list': () => ({ clients: clientsOf(core) }),
  }
}

type RunColumn = (typeof RUN_COLUMNS)[number]

const RUN_KEYS: { readonly [C in RunColumn]: (run: RunRecord) => Key } = {
  name: ({ name }) => name,
  code: ({ code }) => code,
  progress: ({ steps }) => (steps.total === 0 ? 0 : steps.done / steps.total),
  papers: ({ documents }) => documents,
}

function runsIn(core: Core, { offset, count, sort }: Parsed<'run.list'>): readonly RunRecord[] {
  if (sort === null) return runsOf(core, offset, count)
  return windowOf(runsOf(core), { offset, count, down: sort.down }, RUN_KEYS[sort.by])
}

function nextCode(core: Core, workflow: Workflow, short: string): string {
  const zone = zoneOf(core) ?? refuse('notSetUp')
  const day = dayOf(core.now(), zone)
  return workflow.code({ short, day, sequence: countOf(core, 'run', runCounter(short, day)) + 1 })
}

/** Clients of earlier runs as they were typed last, newest first; one of each name and short code. */
function clientsOf(core: Core): Client[] {
  const byName = new Map<string, ClientFacts>()
  for (const { client } of runsOf(core)) {
    const key = JSON.stringify([client.name, client.short])
    if (!byName.has(key)) byName.set(key, client)
  }
  return [...byName.values()] as Client[]
}

type StepView = Output<'run.get'>['steps'][number]

function stepViews(
  workflow: Workflow,
  run: RunState,
  context: FormContext,
  drafts: readonly DraftRecord[],
): StepView[] {
  return stepStates(workflow, context).map((state) => stepView(state, workflow, run, drafts))
}

function stepView(
  { step, state, waiting }: StepState,
  workflow: Workflow,
  run: RunState,
  drafts: readonly DraftRecord[],
): StepView {
  const issued = (form: string) => standingDocuments(run).filter((one) => one.form === form).length
  const here = drafts.filter((draft) => ownStep(workflow, draft.form)?.id === step.id)
  return {
    id: step.id,
    clause: step.clause,
    state,
    waiting: waiting && { code: waiting.code, params: { ...waiting.params } },
    papers: step.papers.map(({ prefix, form }) => ({
      prefix,
      form: form?.id ?? null,
      issued: form ? issued(form.id) : 0,
    })),
    clock: mostPressing(here.map((draft) => draft.clock)),
  }
}
