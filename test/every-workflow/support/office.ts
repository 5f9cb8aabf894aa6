import {
  DEFAULT_SETTINGS,
  type DocumentFacts,
  type FormContext,
  NO_REGISTERS,
  type PersonFacts,
} from '../../../shared/forms/context.ts'
import type { JsonObject } from '../../../shared/values/json.ts'
import type { Role } from '../../../shared/values/people.ts'

/** A small made-up office that unit tests of the pure core share. Every call makes a fresh value. */

export const NOW = '2026-09-02T17:20:00+08:00'
export const MEETING_END = '2026-09-02T11:30:00+08:00'

const id = (number: number): string => `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`
export const RUN_ID = id(1)
export const DRAFT_ID = id(2)
export const DOCUMENT_ID = id(3)

const person = (number: number, name: string, roles: readonly Role[]): PersonFacts => ({
  id: id(100 + number),
  name,
  title: '',
  roles,
})
export const ME = person(1, '林小舟', ['manager', 'ae'])

export function contextAt(now: string = NOW, more: Partial<FormContext> = {}): FormContext {
  return {
    now,
    zone: 'Asia/Shanghai',
    calendar: {
      holidays: ['2026-09-25', '2026-09-26', '2026-09-27', '2026-10-01', '2026-10-02'],
      makeupWorkdays: ['2026-09-20', '2026-10-10'],
    },
    office: { name: '海风广告', phone: '000-0000', address: '纸船街8号' },
    me: ME,
    people: [ME, person(2, '何远帆', ['am'])],
    run: {
      id: RUN_ID,
      code: 'QNM-2609-01',
      name: '暖冬礼盒',
      client: {
        name: '青柠檬山',
        short: 'QNM',
        address: '柠檬坡路1号',
        contacts: [{ name: '柯檬', title: '品牌经理', channel: '邮件', canSign: true }],
      },
      startedAt: '2026-09-02T09:30:00+08:00',
    },
    documents: [],
    releases: [],
    registers: NO_REGISTERS,
    settings: DEFAULT_SETTINGS,
    ...more,
  }
}

/** A document of the run that everybody has signed, as later forms read it. */
export function documentFacts(
  form: string,
  answers: JsonObject,
  more: Partial<DocumentFacts> = {},
): DocumentFacts {
  return {
    id: DOCUMENT_ID,
    form,
    number: 'MR-20260901-01',
    version: 1,
    issuedAt: '2026-09-01T17:00:00+08:00',
    issuedBy: ME.id,
    answers,
    state: 'open',
    signed: [],
    complete: true,
    ...more,
  }
}

/** A meeting record without a fault. */
export function goodMeeting(more: JsonObject = {}): JsonObject {
  return {
    meeting_type: '立项沟通',
    contact_mode: '面谈',
    subject: '立项沟通',
    start_at: '2026-09-02T10:00:00+08:00',
    end_at: MEETING_END,
    place: '会议室',
    recorder: { id: ME.id, name: ME.name },
    attendees_client: [{ name: '柯檬', title: '品牌经理' }],
    attendees_agency: [{ name: { id: ME.id, name: ME.name }, title: null }],
    items: [{ topic: '预算', discussion: '说明总额。', conclusion: '三十六万元。', state: '已确认' }],
    actions: [{ action: '提交进程表', side: '我司', owner: '林小舟', due_at: '2026-09-10' }],
    distribution: [
      { name: '柯檬', side: '客户', channel: '邮件', sent_at: null },
      { name: '何远帆', side: '我司', channel: '邮件', sent_at: null },
    ],
    is_opening: true,
    ...more,
  }
}
