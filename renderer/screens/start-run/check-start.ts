import type { Input, Output } from '../../../shared/contract/index.ts'
import type { From } from './from.ts'

export type Client = Output<'client.list'>['clients'][number]
export type Contact = Client['contacts'][number]

/** A contact being typed; the key keeps rows apart while others are removed. */
export interface ContactRow extends Contact {
  readonly key: number
}

export interface StartAnswers {
  readonly workflow: string
  readonly name: string
  /** What it begins with; null for nothing. */
  readonly from: From
  readonly client: string
  readonly short: string
  readonly address: string
  readonly contacts: readonly ContactRow[]
}

export interface StartProblems {
  readonly name?: true
  readonly client?: true
  readonly short?: true
  /** Keys of the rows without a name. */
  readonly contacts: readonly number[]
}

const SHORT = /^[A-Z0-9]{2,8}$/

/** A row nobody has written in asks for nothing and is not sent. */
export const isEmptyRow = ({ name, title, channel, canSign }: ContactRow): boolean =>
  name.trim() === '' && title.trim() === '' && channel === '' && !canSign

export function checkStart(answers: StartAnswers): StartProblems {
  return {
    ...(answers.name.trim() === '' && { name: true as const }),
    ...(answers.client.trim() === '' && { client: true as const }),
    ...(!SHORT.test(answers.short.trim().toUpperCase()) && { short: true as const }),
    contacts: answers.contacts
      .filter((row) => !isEmptyRow(row) && row.name.trim() === '')
      .map((row) => row.key),
  }
}

export const hasProblems = ({ contacts, ...fields }: StartProblems): boolean =>
  contacts.length > 0 || Object.keys(fields).length > 0

export function toCommand(answers: StartAnswers): Omit<Input<'run.start'>, 'commandId'> {
  return {
    workflow: answers.workflow,
    name: answers.name.trim(),
    from: answers.from,
    client: {
      name: answers.client.trim(),
      short: answers.short.trim().toUpperCase(),
      address: answers.address.trim(),
      contacts: answers.contacts
        .filter((row) => !isEmptyRow(row))
        .map(({ key: _key, ...row }) => ({ ...row, name: row.name.trim(), title: row.title.trim() })),
    },
  }
}
