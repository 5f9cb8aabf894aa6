import { timingSafeEqual } from 'node:crypto'
import { refuse } from '../../../shared/contract/fault.ts'
import type { Database } from '../storage/database.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import type { Vault } from '../storage/vault.ts'
import { canonical } from './chain.ts'

export interface CommandFacts {
  readonly id: string
  readonly name: string
  readonly input: unknown
  /** Commands about the same thing that come every few seconds (a draft's id): only the newest replies are kept. */
  readonly subject: string | null
}

interface CommandRow {
  readonly input_print: Uint8Array
  readonly reply: Uint8Array
}

/** How many replies are kept per subject: enough for any resend, which comes within seconds. */
const KEPT = 5

/**
 * Does `work` once per command id and answers with the same reply for ever after. The id with another content is
 * refused (commandReused). Must run inside the transaction that holds the work's effects.
 */
export function once<T>(db: Database, vault: Vault, command: CommandFacts, work: () => T): T {
  const known = replied<T>(db, vault, command)
  if (known) return known.reply
  const reply = work()
  db.run(
    `insert into command (id, name, input_print, subject, seq, reply)
     values (?, ?, ?, ?, (select coalesce(max(seq), 0) + 1 from command), ?)`,
    command.id,
    command.name,
    vault.fingerprint('command', contentOf(command)),
    command.subject,
    sealJson(vault, 'command', command.id, 0, reply),
  )
  if (command.subject !== null) prune(db, command.subject)
  return reply
}

/** The reply a command has had already; null when it was not done. Refuses commandReused. */
export function replied<T>(db: Database, vault: Vault, command: CommandFacts): { readonly reply: T } | null {
  const known = db.get<CommandRow>('select input_print, reply from command where id = ?', command.id)
  if (!known) return null
  const print = vault.fingerprint('command', contentOf(command), known.input_print)
  if (known.input_print.length !== print.length || !timingSafeEqual(known.input_print, print))
    refuse('commandReused')
  return { reply: openJson<T>(vault, 'command', command.id, 0, known.reply) }
}

const contentOf = ({ name, input }: CommandFacts): string => canonical([name, withoutPins(input)])

/** Six digits can be tried out on any digest of them, so a PIN never goes into one. */
function withoutPins(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPins)
  if (typeof value !== 'object' || value === null) return value
  const rest = Object.entries(value).filter(([key]) => key !== 'pin')
  return Object.fromEntries(rest.map(([key, inner]) => [key, withoutPins(inner)]))
}

function prune(db: Database, subject: string): void {
  db.run(
    `delete from command where subject = ? and id not in
       (select id from command where subject = ? order by seq desc limit ${KEPT})`,
    subject,
    subject,
  )
}
