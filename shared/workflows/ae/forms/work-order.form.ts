import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { ROLES } from '../../../values/people.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { headsWhoSign, listedIds } from '../facts.ts'
import { byNamed, byRole, byWriter, idsIn } from '../places.ts'
import { required } from './requirement.prefill.ts'
import { checkWorkOrder } from './work-order.check.ts'
import { DEPARTMENTS } from './work-order.departments.ts'
import { workOrderGates } from './work-order.gates.ts'
import * as prefill from './work-order.prefill.ts'
import { checkDelegation, isOwnRowOpen } from './work-order.records.ts'
import { workOrderReminders } from './work-order.reminders.ts'
import { workOrderSheet } from './work-order.sheet.ts'

/**
 * 工作通知单, form WO (clause 2): AE → 客户部经理 → 总监 → each 执行部门主管, who then names the executors. Naming them comes after
 * the signature, so it is entered on the issued paper and changes nothing that was signed.
 */
export const workOrder = defineForm({
  id: 'work_order',
  prefix: 'WO',
  version: 1,
  confidential: true,
  fields: {
    issue_date: { kind: 'date', required: true, prefill: prefill.today },
    job_type: {
      kind: 'choice',
      options: ['新项目', '修改', '追加', '比稿', '内部'],
      required: true,
      prefill: prefill.jobType,
    },
    billable: {
      kind: 'choice',
      options: ['收费', '不收费', '计入月费'],
      required: true,
      prefill: () => ({ value: '收费', source: { code: 'default' } }),
    },
    priority: {
      kind: 'choice',
      options: ['普通', '急', '特急'],
      required: true,
      prefill: () => ({ value: '普通', source: { code: 'default' } }),
    },
    brand_product: {
      kind: 'computed',
      compute: (_answers, context) => text(required(context), 'brand_product'),
    },
    job_category: {
      kind: 'computed',
      compute: (_answers, context) => {
        const listed = required(context)['job_category']
        return Array.isArray(listed) ? listed.join('、') : ''
      },
    },
    background: { kind: 'longText', max: 400, required: true, prefill: prefill.background },
    tasks: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        item: { kind: 'text', max: 60, required: true },
        spec: { kind: 'text', max: 200 },
        qty: { kind: 'number', min: 0.01, max: 1e9, required: true },
        unit: { kind: 'text', max: 8, required: true },
        dept: { kind: 'choice', options: DEPARTMENTS, required: true },
        due_at: { kind: 'date', required: true },
      },
      shares: { item: 3, spec: 3, qty: 1, unit: 1, dept: 1.8, due_at: 1.8 },
      prefill: prefill.tasks,
    },
    first_draft_at: { kind: 'date', required: true },
    final_at: { kind: 'date', required: true },
    internal_budget: { kind: 'money', min: 0, more: true },
    materials: {
      kind: 'table',
      more: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        count: { kind: 'integer', min: 1, max: 9999 },
      },
      shares: { item: 4, count: 1 },
      prefill: prefill.materials,
    },
    special: { kind: 'longText', max: 1000, more: true, prefill: prefill.special },
    remarks: {
      kind: 'longText',
      max: 500,
      when: ({ answers }) => text(answers, 'billable') === '不收费',
      required: true,
    },
    depts: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        dept: { kind: 'choice', options: DEPARTMENTS, required: true },
        head: { kind: 'person', required: true },
        decision: { kind: 'choice', options: ['接受', '退回'], stage: 'after' },
        reason: {
          kind: 'text',
          max: 300,
          stage: 'after',
          required: ({ row }) => text(row ?? {}, 'decision') === '退回',
        },
        executors: {
          kind: 'people',
          stage: 'after',
          required: ({ row }) => text(row ?? {}, 'decision') === '接受',
        },
        promised_at: {
          kind: 'date',
          stage: 'after',
          required: ({ row }) => text(row ?? {}, 'decision') === '接受',
        },
      },
      prefill: prefill.departments,
      shares: { dept: 1.4, head: 1.4, decision: 1, reason: 2, executors: 3, promised_at: 1.6 },
    },
    // Frozen at issue: who has a place to sign must not move with the office's settings afterwards.
    heads_sign: {
      kind: 'computed',
      compute: (answers, context) => headsWhoSign(rows(answers, 'depts'), context),
    },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature' },
    sig_director: { kind: 'signature' },
    sig_head: { kind: 'signature', when: ({ answers }) => listedIds(answers, 'heads_sign').length > 0 },
    sig_executor: { kind: 'signature', when: ({ context }) => context.settings.executorSigns },
  },
  pages: [
    {
      id: 'job',
      fields: [
        'issue_date',
        'job_type',
        'billable',
        'remarks',
        'priority',
        'brand_product',
        'job_category',
        'background',
        'special',
      ],
    },
    { id: 'tasks', fields: ['tasks', 'first_draft_at', 'final_at', 'internal_budget', 'materials'] },
    { id: 'depts', fields: ['depts'] },
  ],
  says: [
    'requirement',
    'opening',
    'change',
    'afterDeadline',
    'draftAfterFinal',
    'deptWithoutRow',
    'rowWithoutDept',
    'deptTwice',
    'headOffList',
    'delegate',
    'notOwnRow',
    'promisedEarly',
    'promisedLate',
    'decide',
    'returnReason',
    'changeReason',
    'executorOffList',
    'band',
    'copyAccount',
    'copyDirector',
    'copyDepartment',
    'copyArchive',
  ],
  gates: workOrderGates,
  check: checkWorkOrder,
  signing: [
    byWriter(),
    byRole('sig_am', 'am', ['sig_ae']),
    byRole('sig_director', 'director', ['sig_am']),
    byNamed('sig_head', (answers) => listedIds(answers, 'heads_sign'), ['sig_director']),
    byNamed('sig_executor', executorIds, ['sig_head'], { optional: true, ready: isAnyDelegated }),
  ],
  records: [
    {
      id: 'delegate',
      fields: ['depts'],
      who: ROLES,
      open: isOwnRowOpen,
      check: checkDelegation,
    },
  ],
  reminders: workOrderReminders,
  paper: () => ({ copies: ['copyAccount', 'copyDirector', 'copyDepartment', 'copyArchive'] }),
  sheet: workOrderSheet,
  businessDate: (answers, { now, zone }) => {
    const day = text(answers, 'issue_date')
    return isDay(day) ? day : dayOf(now, zone)
  },
  headline: (answers) =>
    rows(answers, 'tasks').map((row) => text(row, 'item'))[0] ?? text(answers, 'job_type'),
})

function executorIds(answers: Parameters<typeof text>[0]): readonly string[] {
  const named = rows(answers, 'depts').flatMap((row) => {
    const people = row['executors']
    return Array.isArray(people) ? people.map((person) => ({ person })) : []
  })
  return idsIn(named, 'person')
}

function isAnyDelegated({ answers }: { readonly answers: Parameters<typeof text>[0] }): boolean {
  return executorIds(answers).length > 0
}
