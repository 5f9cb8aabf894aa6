import { formOf } from '../../../shared/engine/workflow.ts'
import { millis } from '../../../shared/values/time.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { place } from './place.ts'
import type { Act, Story } from './schema.ts'

/** What the shapes cannot say: names that lead nowhere, times that run backwards, expectations of a refused act. */
export function looseEnds(story: Story): string[] {
  const known: Known = {
    people: keys(story.people),
    clients: keys(story.clients),
    runs: new Map(),
    drafts: new Set(),
    documents: new Set(),
    attachments: new Set(),
  }
  return [
    ...doubles('people', story.people),
    ...doubles('clients', story.clients),
    ...story.acts.flatMap((act, index) => {
      const wrong = [...backwards(story.acts[index - 1], act), ...unknownNames(act, known)]
      if (act.refused && 'expect' in act && act.expect)
        wrong.push(['expect', 'a refused act leaves nothing to expect'])
      remember(act, known)
      return wrong.map(
        ([at, what]) => `${place(['acts', index, ...(at === '' ? [] : [at])])} (${act.act}): ${what}`,
      )
    }),
  ]
}

interface Known {
  readonly people: ReadonlySet<string>
  readonly clients: ReadonlySet<string>
  /** Run key → workflow. */
  readonly runs: Map<string, string>
  readonly drafts: Set<string>
  readonly documents: Set<string>
  readonly attachments: Set<string>
}
type Wrong = readonly [at: string, what: string]

const keys = (list: readonly { key: string }[]) => new Set(list.map((one) => one.key))

function doubles(what: string, list: readonly { key: string }[]): string[] {
  return list.flatMap(({ key }, index) =>
    list.findIndex((one) => one.key === key) < index ? [`${what}[${index}].key: ${key} is used twice`] : [],
  )
}

function backwards(before: Act | undefined, act: Act): Wrong[] {
  if (!before || millis(before.at) <= millis(act.at)) return []
  return [['at', `${act.at} is earlier than the act before it (${before.at})`]]
}

function unknownNames(act: Act, known: Known): Wrong[] {
  const wrong: Wrong[] = []
  const need = (at: string, name: string | undefined, among: { has: (name: string) => boolean }) => {
    if (name !== undefined && !among.has(name)) wrong.push([at, `nothing before is called ${name}`])
  }
  need('by', act.by, known.people)
  if (act.act === 'startRun') need('client', act.client, known.clients)
  if ('run' in act) need('run', act.run, known.runs)
  if ('draft' in act) need('draft', act.draft, known.drafts)
  if ('document' in act) need('document', act.document, known.documents)
  if ('deputyFor' in act) need('deputyFor', act.deputyFor, known.people)
  if ('scan' in act) need('scan', act.scan, known.attachments)
  if ('agreement' in act) need('agreement', act.agreement, known.attachments)
  if (act.act === 'startRun' && !act.refused && !workflowOf(act.workflow))
    wrong.push(['workflow', `there is no workflow ${act.workflow}`])
  return [...wrong, ...unknownForm(act, known)]
}

function unknownForm(act: Act, known: Known): Wrong[] {
  if (!('form' in act) || act.refused) return []
  const workflow = workflowOf(known.runs.get(act.run) ?? '')
  return workflow && !formOf(workflow, act.form) ? [['form', `this workflow has no form ${act.form}`]] : []
}

function remember(act: Act, known: Known): void {
  if (act.refused) return
  if (act.act === 'startRun') known.runs.set(act.key, act.workflow)
  if (act.act === 'openDraft') known.drafts.add(act.key)
  if (act.act === 'attach') known.attachments.add(act.key)
  if (act.act !== 'submit' || !act.key) return
  known.drafts.add(act.key)
  known.documents.add(act.key)
}
