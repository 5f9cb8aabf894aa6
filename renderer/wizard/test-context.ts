import { DEFAULT_SETTINGS, type FormContext, NO_REGISTERS } from '../../shared/forms/context.ts'

/** A small office on a Sunday morning, for tests. */
export function meetingContext(more: Partial<FormContext> = {}): FormContext {
  const me = { id: '018f0000-0000-7000-8000-000000000001', name: '林晓', title: 'AE', roles: ['ae'] as const }
  return {
    now: '2026-11-22T09:42:00+08:00',
    zone: 'Asia/Shanghai',
    calendar: { holidays: [], makeupWorkdays: [] },
    office: { name: '示例广告有限公司', phone: '', address: '' },
    me,
    people: [me],
    run: {
      id: '018f0000-0000-7000-8000-000000000002',
      code: 'QNM-2611-01',
      name: '青禾茶饮 · 2027 春季新品上市',
      client: { name: '青禾茶饮', short: 'QNM', address: '', contacts: [] },
      startedAt: '2026-11-20T09:00:00+08:00',
    },
    documents: [],
    releases: [],
    registers: NO_REGISTERS,
    settings: DEFAULT_SETTINGS,
    ...more,
  }
}
