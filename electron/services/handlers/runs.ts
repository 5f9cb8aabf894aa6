import { refuse } from '../../../shared/contract/fault.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { RUN_COLUMNS } from '../../../shared/contract/runs.ts'
import { client as clientShape } from '../../../shared/contract/shapes.ts'
import { type RunState, standingDocuments } from '../../../shared/engine/run.ts'
import { type StepState, stepStates } from '../../../shared/engine/steps.ts'
import type { Workflow } from '../../../shared/engine/workflow.ts'
import type { ClientFacts, FormContext } from '../../../shared/forms/context.ts'
import { rows, text } from '../../../shared/forms/read.ts'
import { dayOf } from '../../../shared/values/time.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { complianceOf, complianceOutput, compliancePdf } from '../archive/compliance-pdf.ts'
import type { Core } from '../core.ts'
import { type DraftRecord, mostPressing, openDrafts } from '../drafts/draft-table.ts'
import { contextOf, openRun, outputContext } from '../form-context.ts'
import { ownStep } from '../own-step.ts'
import { countOf, runCounter } from '../projections/counters.ts'
import { documentsOfRun } from '../projections/documents.ts'
import { zoneOf } from '../projections/office.ts'
import { registersOf } from '../projections/registers.ts'
import { type RunRecord, runCount, runOf, runsOf } from '../projections/runs.ts'
import { type Key, windowOf } from '../projections/sorted.ts'
import { meOf } from '../session.ts'
import { openCopies, templateOf } from '../templates/templates.ts'
import type { HandlersOf } from './handlers.ts'
import { pdfOutput } from './pdf-output.ts'
import { documentSummary, draftSummary, runSummary } from './views.ts'

type Client = Output<'client.list'>['clients'][number]

type Names = 'run.start' | 'run.list' | 'run.get' | 'run.compliance' | 'run.compliancePdf' | 'client.list'

export function runHandlers(core: Core): HandlersOf<Names> {
  return {
    'run.start': ({ workflow: id, name, client, from }, session) => {
      const workflow = workflowOf(id) ?? refuse('notFound', { params: { what: 'workflow' } })
      const runId = core.ids.next()
      const code = nextCode(core, workflow, client.short)
      const template = templateOf(core, workflow, from)
      const body = { workflow: id, code, name, client, ...(template && { template }) }
      core.record(runId, [{ type: 'run.started', body }], meOf(session).id)
      if (from?.kind === 'run') openCopies(core, session, runId, workflow)
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
    'run.compliance': ({ runId }, session) => complianceOutput(complianceOf(core, session, runId)),
    'run.compliancePdf': async (input, session) => {
      const print = await compliancePdf(core, session, input)
      return { ...pdfOutput(print), fileName: print.fileName }
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

/** The office's own list of clients, then those of earlier runs, newest first; one of each name and short code. */
function clientsOf(core: Core): Client[] {
  const byName = new Map<string, ClientFacts>()
  for (const { client } of runsOf(core)) if (!byName.has(keyOf(client))) byName.set(keyOf(client), client)
  const listed = registeredClients(core).map((client) => {
    const contacts = byName.get(keyOf(client))?.contacts ?? []
    // People who were only typed when a project began are still people.
    return client.contacts.length > 0 ? client : { ...client, contacts }
  })
  const others = [...byName.values()].filter((one) => !listed.some((own) => keyOf(own) === keyOf(one)))
  return [...listed, ...others] as Client[]
}

const keyOf = ({ name, short }: ClientFacts): string => JSON.stringify([name, short])

/** Entries that a project can begin with: a short code is part of its number. */
function registeredClients(core: Core): ClientFacts[] {
  return registersOf(core).client.flatMap(({ answers }) => {
    const contacts = rows(answers, 'contacts').map((row) => ({
      name: text(row, 'name'),
      title: text(row, 'title'),
      channel: '',
      canSign: row['can_sign'] === true,
    }))
    const facts = { name: text(answers, 'name'), short: text(answers, 'short'), contacts }
    const parsed = clientShape.safeParse({ ...facts, address: text(answers, 'address') })
    return parsed.success ? [parsed.data] : []
  })
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
