import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { every, newest } from '../facts.ts'
import { byParty, byWriter } from '../places.ts'
import { unsignedReminders } from '../rules/unsigned.ts'
import { passedOptions } from './proposal.options.ts'

/** An option that was presented can be confirmed only at the version the client passed. */
function isPassed(row: Answers, context: FormContext): boolean {
  const [name, version] = [text(row, 'name'), text(row, 'version')]
  const shown = every(context, 'proposal').flatMap(({ answers }) => rows(answers, 'options'))
  if (!shown.some((one) => text(one, 'name') === name)) return true
  return passedOptions(context).some((one) => text(one, 'name') === name && text(one, 'version') === version)
}

const STATEMENT =
  '以上内容经我方审阅并确认，作为后续报价、合同及制作的依据。确认之后如需变更，双方以修改单书面确认，费用与完成日期据此调整。'

/**
 * 方案确认书, form CF (clause 7: 督促客户确认). It binds a version, a file and a scope to somebody who may sign: the three things
 * approvals are lost on.
 */
export const planConfirmation = defineForm({
  id: 'plan_confirmation',
  prefix: 'CF',
  version: 1,
  fields: {
    items: {
      kind: 'table',
      required: true,
      minRows: 1,
      layout: 'cards',
      columns: {
        name: { kind: 'text', max: 60, required: true },
        version: { kind: 'text', max: 20, required: true },
        file: { kind: 'text', max: 120, required: true },
        hash: { kind: 'text', max: 64, required: true },
        scope: {
          kind: 'choices',
          options: ['创意', '文案', '版式', '色彩', '材质工艺', '数量规格'],
          required: true,
        },
      },
      shares: { name: 3, version: 1, file: 3, hash: 2.4, scope: 4 },
      prefill: (context) => {
        const last = newest(context, 'proposal')
        const passed = passedOptions(context)
        if (!last || passed.length === 0) return undefined
        const value = passed.map(
          (row): Answers => ({
            name: row['name'] ?? null,
            version: row['version'] ?? null,
            file: null,
            hash: null,
            scope: null,
          }),
        )
        return { value, source: { code: 'document', number: last.number, documentId: last.id } }
      },
    },
    conditions: { kind: 'longText', max: 1000, more: true },
    statement: {
      kind: 'longText',
      max: 1000,
      required: true,
      more: true,
      prefill: () => ({ value: STATEMENT, source: { code: 'default' } }),
    },
    confirmed_at: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    sig_ae: { kind: 'signature' },
    sig_client: { kind: 'signature' },
  },
  pages: [{ id: 'items', fields: ['items', 'confirmed_at', 'conditions', 'statement'] }],
  says: ['proposal', 'notPassed', 'hashShape'],
  gates: [
    {
      id: 'CF.proposal',
      soft: false,
      waiting: (_answers, context) =>
        passedOptions(context).length > 0 ? null : { code: 'proposal', params: {} },
    },
  ],
  check: (answers, context): Problem[] => {
    return rows(answers, 'items').flatMap((row, index) => {
      const hash = text(row, 'hash')
      return [
        ...(text(row, 'version') !== '' && !isPassed(row, context)
          ? [problem(['items', index, 'name'], 'rule', { say: 'notPassed' })]
          : []),
        ...(hash !== '' && !/^[0-9a-f]{12,64}$/.test(hash)
          ? [problem(['items', index, 'hash'], 'rule', { say: 'hashShape' })]
          : []),
      ]
    })
  },
  signing: [byWriter(), byParty('sig_client', 'client', ['sig_ae'])],
  reminders: (document, context) =>
    unsignedReminders(document, context, { rule: 'planUnsigned', before: ['sig_ae'], place: 'sig_client' }),
  businessDate: (answers, { now, zone }) => {
    const day = text(answers, 'confirmed_at')
    return isDay(day) ? day : dayOf(now, zone)
  },
  headline: (answers) => rows(answers, 'items').map((row) => text(row, 'name'))[0] ?? '',
})
