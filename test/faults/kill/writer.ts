import { CLIENT, contactAnswers } from '../../../electron/services/test-support/office.ts'
import type { HostProcess } from './host-process.ts'
import { type Acknowledged, type Answer, at } from './ledger.ts'
import type { Random } from './random.ts'

type Sent = Pick<Acknowledged, 'name' | 'input'>

interface DraftState {
  readonly id: string
  readonly answers: Readonly<Record<string, unknown>>
  /** What the host last said yes to. */
  rev: number
  mark: string | null
}

/** One window at work: sends one command after another and knows what was promised to it. */
export interface Writer {
  /** Settles what is open, then works until the connection breaks. */
  readonly work: (host: HostProcess) => Promise<void>
  /** What was acknowledged since this was last asked. */
  readonly takeNews: () => Acknowledged[]
  /** What is wrong with the open draft, if anything. Must be asked before `work` sends the open command again. */
  readonly checkDraft: (host: HostProcess) => Promise<string | null>
  /** Sends the command whose answer was never heard. */
  readonly settle: (host: HostProcess) => Promise<void>
}

export function writer(name: string, chance: Random): Writer {
  const news: Acknowledged[] = []
  let run: { id: string; version: number } | null = null
  let draft: DraftState | null = null
  let unanswered: Sent | null = null
  let count = 0

  const command = (call: string, input: object): Sent => ({
    name: call,
    input: { commandId: chance.uuid(), ...input },
  })
  const startRun = () => command('run.start', { workflow: 'ae', name: `${name}-${count++}`, client: CLIENT })
  const addPerson = () =>
    command('people.add', { person: { name: `${name}-${count++}`, title: '', roles: ['ae'] } })
  const openDraft = (runId: string) =>
    command('draft.open', {
      draftId: chance.uuid(),
      runId,
      form: 'client_meeting',
      brief: true,
      revises: null,
    })
  const answered = (open: DraftState, mark: string) => {
    const end = new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z$/, '+00:00')
    const [item] = contactAnswers(end)['items'] as unknown as object[]
    return { ...open.answers, ...contactAnswers(end), items: [{ ...item, conclusion: mark }] }
  }
  const keep = (open: DraftState) => {
    const answers = answered(open, `${name}-${count++}`)
    return command('draft.checkpoint', { draftId: open.id, rev: open.rev, answers, page: null })
  }
  const submit = (open: DraftState, { id, version }: { id: string; version: number }) => {
    const answers = answered(open, `${name}-${count++}`)
    const place = { runId: id, expectedVersion: version, draftId: open.id, revises: null }
    return command('form.submit', { ...place, form: 'client_meeting', answers, language: 'zh-Hans' })
  }

  const next = (): Sent => {
    if (!run || chance.chance(0.05)) return startRun()
    if (!draft || chance.chance(0.05)) return openDraft(run.id)
    if (chance.chance(0.03)) return addPerson()
    return chance.chance(0.03) ? submit(draft, run) : keep(draft)
  }

  const learn: Record<string, (sent: Sent, value: Acknowledged['value']) => void> = {
    'run.start': (_sent, value) => {
      run = { id: String(value['runId']), version: 1 }
      draft = null
    },
    'draft.open': (_sent, value) => {
      draft = {
        id: String(value['id']),
        answers: value['answers'] as DraftState['answers'],
        rev: 0,
        mark: null,
      }
    },
    'draft.checkpoint': ({ input }, value) => {
      if (!draft) return
      draft.rev = Number(value['rev'])
      draft.mark = String(at(input, 'answers', 'items', 0, 'conclusion'))
    },
    'form.submit': (_sent, value) => {
      if (run) run.version = Number(value['runVersion'])
      draft = null
    },
  }

  const send = async (host: HostProcess, sent: Sent) => {
    unanswered = sent
    const answer = (await host.call(sent.name, sent.input)) as Answer
    unanswered = null
    if (!answer.ok) throw new Refused(`${sent.name} was refused: ${JSON.stringify(answer.fault)}`)
    const value = answer.value as Acknowledged['value']
    news.push({ ...sent, value })
    learn[sent.name]?.(sent, value)
  }

  const settle = async (host: HostProcess) => {
    if (unanswered) await send(host, unanswered)
  }

  return {
    work: async (host) => {
      await settle(host)
      for (;;) await send(host, next())
    },
    settle,
    takeNews: () => news.splice(0),
    checkDraft: async (host) => {
      const open = draft
      // The open command may have issued it: then nothing more can be asked of the draft itself.
      if (!open || unanswered?.name === 'form.submit') return null
      const value = at(await host.call('draft.get', { draftId: open.id }), 'value')
      const [rev, mark] = [Number(at(value, 'rev')), at(value, 'answers', 'items', 0, 'conclusion')]
      if (rev === open.rev && (open.mark === null || mark === open.mark)) return null
      const maybe = unanswered?.name === 'draft.checkpoint' ? unanswered.input : null
      if (rev === open.rev + 1 && maybe && mark === at(maybe, 'answers', 'items', 0, 'conclusion'))
        return null
      return `draft ${open.id}: revision ${rev} with ${String(mark)}, promised ${open.rev} with ${open.mark}`
    },
  }
}

/** The host answered, and said no: nothing that is sent here may be refused. */
export class Refused extends Error {}
