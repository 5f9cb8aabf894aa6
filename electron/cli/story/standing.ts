import type { Json, JsonObject } from '../../../shared/values/json.ts'
import { differences } from './compare.ts'
import type { Standing } from './schema-signing.ts'
import { idOf, must, type World } from './world.ts'

export interface StandingCheck {
  readonly document: string
  readonly expect?: Standing | undefined
}

/** Where a document does not stand as the story says. */
export async function standingWrong(
  world: World,
  { document: key, expect }: StandingCheck,
): Promise<string[]> {
  if (!expect) return []
  const documentId = idOf(world.documents, key)
  const { document, sheet } = await must(world, 'document.get', { documentId })
  const { places } = await must(world, 'sign.places', { documentId })
  const { context } = await must(world, 'run.get', { runId: document.runId })
  const { number, version, state, waitingFor } = document
  const signed = places.flatMap((one) =>
    one.by.map(({ name, at, method }) => ({ place: one.key, name, at, method })),
  )
  const answers = context.documents.find((one) => one.id === documentId)?.answers ?? null
  const { printed, notPrinted, ...rest } = expect
  const found = { number, version, state, signed, waitingFor, answers } as unknown as Json
  return [
    ...differences(rest as JsonObject, found, ['expect']),
    ...printedWrong({ printed, notPrinted }, JSON.stringify(sheet)),
  ]
}

/** Texts that the sheet should and should not say. */
export function printedWrong(
  expect: { readonly printed?: string[] | undefined; readonly notPrinted?: string[] | undefined },
  sheet: string,
): string[] {
  const on = (text: string) => sheet.includes(JSON.stringify(text).slice(1, -1))
  return [
    ...(expect.printed ?? []).filter((text) => !on(text)).map((text) => `the sheet should say ${text}`),
    ...(expect.notPrinted ?? []).filter(on).map((text) => `the sheet should not say ${text}`),
  ]
}
