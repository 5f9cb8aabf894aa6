import { refuse } from '../../../shared/contract/fault.ts'
import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import { checkFields } from '../../../shared/forms/check-fields.ts'
import type { Answers, RegisterId } from '../../../shared/forms/context.ts'
import { parseFields } from '../../../shared/forms/parse-fields.ts'
import type { Problem } from '../../../shared/forms/problem.ts'
import { REGISTERS } from '../../../shared/registers/registry.ts'
import { CLAUSE_LIBRARY } from '../../../shared/workflows/ae/rules/clauses.ts'
import type { Core } from '../core.ts'
import { officeContext } from '../form-context.ts'
import { registersOf } from '../projections/registers.ts'
import { meOf, type Session } from '../session.ts'
import type { HandlersOf } from './handlers.ts'

type Names = 'register.list' | 'register.save' | 'register.loadClauses' | 'register.remove'

export function registerHandlers(core: Core): HandlersOf<Names> {
  return {
    'register.list': ({ register, offset, count }) => {
      const entries = registersOf(core)[register]
      return {
        total: entries.length,
        entries: entries.slice(offset, offset + count).map((one) => ({ ...one })),
      }
    },
    'register.save': ({ register, entryId, answers }, session) => {
      assertFree(core, register, entryId)
      const body = { register, entryId, answers: finalOf(core, session, register, answers) }
      core.record(OFFICE_STREAM, [{ type: 'register.saved', body }], meOf(session).id)
      return {}
    },
    'register.loadClauses': (_input, session) => {
      if (registersOf(core).clause.length > 0) return {}
      const events = CLAUSE_LIBRARY.map(({ title, text }, index) => {
        const answers = { order: index + 1, title, text }
        const body = { register: 'clause' as const, entryId: core.ids.next(), answers }
        return { type: 'register.saved' as const, body }
      })
      core.record(OFFICE_STREAM, events, meOf(session).id)
      return {}
    },
    'register.remove': ({ register, entryId }, session) => {
      const known = registersOf(core)[register].some((one) => one.id === entryId)
      if (!known) refuse('notFound', { params: { what: register } })
      const body = { register, entryId, answers: null }
      core.record(OFFICE_STREAM, [{ type: 'register.saved', body }], meOf(session).id)
      return {}
    },
  }
}

/** An id belongs to one register for good. */
function assertFree(core: Core, register: RegisterId, entryId: string): void {
  const others = Object.entries(registersOf(core)).filter(([id]) => id !== register)
  const taken = others.some(([, entries]) => entries.some((one) => one.id === entryId))
  if (taken) refuse('badInput', { params: { path: 'entryId' } })
}

/** Parsed and checked as a form's fields are. Refuses problems. */
function finalOf(core: Core, session: Session, id: RegisterId, input: unknown): Answers {
  const register = REGISTERS[id]
  const parsed = parseFields(register.fields, input)
  if (!parsed.ok) return refused(parsed.problems)
  const { answers } = parsed
  const context = officeContext(core, session)
  const found = checkFields(register.fields, answers, [], { answers, context })
  const rules = register.check?.(answers) ?? []
  return found.length + rules.length > 0 ? refused([...found, ...rules]) : answers
}

function refused(problems: readonly Problem[]): never {
  return refuse('problems', { problems: problems.map((one) => ({ ...one, at: [...one.at] })) })
}
