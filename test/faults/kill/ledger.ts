import { isDeepStrictEqual } from 'node:util'
import type { HostProcess } from './host-process.ts'

/** A command the host said yes to. From then on it must be there, whatever happens. */
export interface Acknowledged {
  readonly name: string
  readonly input: { readonly commandId: string } & Readonly<Record<string, unknown>>
  readonly value: Readonly<Record<string, unknown>>
}

export interface Answer {
  readonly ok: boolean
  readonly value?: unknown
  readonly fault?: { readonly code: string }
}

/** What must be found again in the rows, by the command that put it there. */
type Look = (one: Acknowledged, ask: Ask) => Promise<boolean>
type Ask = (name: string, input: unknown) => Promise<unknown>

/** Some property deep inside a reply, without its types: the contract has parsed it on the other side. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  )
}

const LOOKS: Readonly<Record<string, Look>> = {
  'run.start': async ({ input, value }, ask) =>
    at(await ask('run.get', { runId: value['runId'] }), 'run', 'name') === input['name'],
  'form.submit': async ({ value }, ask) => {
    const found = await ask('document.get', { documentId: value['documentId'] })
    return at(found, 'document', 'number') === value['number']
  },
  'people.add': async ({ value }, ask) => {
    const people = at(await ask('people.list', {}), 'people') as { id: string }[]
    return people.some(({ id }) => id === value['personId'])
  },
}

/** Sent again it must give the same reply, and what it made must be in the rows. Answers with what is wrong. */
export async function check(one: Acknowledged, { call }: HostProcess): Promise<string | null> {
  const again = (await call(one.name, one.input)) as Answer
  if (!again.ok) return `${one.name} ${one.input.commandId}: sent again, refused with ${again.fault?.code}`
  if (!isDeepStrictEqual(again.value, one.value)) return `${one.name} ${one.input.commandId}: another reply`
  const ask: Ask = async (name, input) => at(await call(name, input), 'value')
  const found = await (LOOKS[one.name]?.(one, ask) ?? true)
  return found ? null : `${one.name} ${one.input.commandId}: not in the rows`
}
