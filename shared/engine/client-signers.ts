import type { FormContext } from '../forms/context.ts'
import { rows, text } from '../forms/read.ts'
import type { RunState } from './run.ts'

/**
 * Names of the client's people who may sign: the contacts of the run, and once the requirement record lists them (its
 * home form) those instead.
 */
export function clientSigners(
  run: Pick<RunState, 'client'>,
  { documents }: Pick<FormContext, 'documents'>,
): string[] {
  const home = documents.findLast((one) => one.form === 'requirement')
  const listed = home ? rows(home.answers, 'contacts').filter((row) => row['can_sign'] === true) : []
  if (listed.length > 0) return listed.map((row) => text(row, 'name'))
  return run.client.contacts.filter((one) => one.canSign).map((one) => one.name)
}
