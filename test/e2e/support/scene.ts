import { randomUUID } from 'node:crypto'
import type { Output } from '../../../shared/contract/index.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { Host } from './host.ts'

/** Any host: all that setting a scene needs of one. */
export type Caller = Pick<Host, 'call'>

interface Issued {
  readonly number: string
  readonly documentId: string
}

/** The office most specs start from. All names are invented. */
export const OFFICE = { name: '纸飞机海广告有限公司', phone: '000-0000-2201', address: '海风区纸船街8号' }
export const ME = { name: '林小舟', title: '客户主任' }
/** Everybody's in these tests. */
export const PASSPHRASE = '纸船 sails at dawn'
export const PROJECT = {
  name: '暖冬礼盒上市推广',
  client: '青柠檬山食品有限公司',
  short: 'QNM',
  address: '晨光区柠檬坡路1号',
  people: [
    { name: '程青', title: '市场总监' },
    { name: '柯檬', title: '品牌经理' },
  ],
}

/** Returns who was set up and the printed code. */
export function seedOffice(host: Host, office = OFFICE, me = ME): Promise<Output<'office.setUp'>> {
  return host.call('office.setUp', {
    passphrase: PASSPHRASE,
    office,
    person: { ...me, roles: ['ae', 'manager'] },
    zone: 'Asia/Shanghai',
    language: 'zh-Hans',
  })
}

export async function seedProject(host: Caller, project = PROJECT): Promise<string> {
  const { name, client, short, address, people } = project
  const { runId } = await host.call('run.start', {
    commandId: randomUUID(),
    workflow: 'ae',
    name,
    client: {
      ...{ name: client, short, address },
      contacts: people.map((person, index) => ({
        ...person,
        channel: index ? '微信' : '邮件',
        canSign: true,
      })),
    },
  })
  return runId
}

/** `hours` ago as an instant of the office's zone, on the minute. */
export function ago(hours: number): string {
  const local = new Date(Math.floor((Date.now() - hours * 3_600_000) / 60_000) * 60_000 + 8 * 3_600_000)
  return `${local.toISOString().slice(0, 19)}+08:00`
}

/** Answers of a whole meeting record on top of what the form prefills. */
export function meetingAnswers(subject: string, endedHoursAgo = 2) {
  return {
    subject,
    meeting_type: '提案',
    contact_mode: '面谈',
    place: '客户总部三楼会议室',
    start_at: ago(endedHoursAgo + 1.5),
    end_at: ago(endedHoursAgo),
    items: [
      {
        topic: '主画面',
        discussion: '客户认可「山间第一杯」方向，要求门店海报增加竖版。',
        conclusion: '主画面通过，增加竖版。',
        state: '已确认',
        cost_impact: null,
        days_impact: null,
      },
    ],
    // What an earlier record left open is answered by specs that are about it.
    prev_actions: null,
    actions: [{ action: '提交竖版海报', side: '我司', owner: '江小楠', due_at: ago(-48).slice(0, 10) }],
  }
}

/** Opens a draft of a meeting record and fills in what is given; returns its id. */
export async function seedDraft(host: Host, runId: string, answers: Answers): Promise<string> {
  const draft = await openDraft(host, runId)
  await host.call('draft.checkpoint', {
    commandId: randomUUID(),
    draftId: draft.id,
    rev: draft.rev,
    answers: { ...draft.answers, ...answers },
    page: null,
  })
  return draft.id
}

const openDraft = (host: Caller, runId: string) =>
  host.call('draft.open', {
    commandId: randomUUID(),
    draftId: randomUUID(),
    runId,
    form: 'client_meeting',
    brief: false,
    revises: null,
  })

/** Issues a meeting record through the calls and returns its number. */
export async function seedMeeting(host: Caller, runId: string, subject: string): Promise<Issued> {
  const draft = await openDraft(host, runId)
  const { run } = await host.call('run.get', { runId })
  return await host.call('form.submit', {
    commandId: randomUUID(),
    runId,
    expectedVersion: run.version,
    draftId: draft.id,
    revises: null,
    form: 'client_meeting',
    answers: { ...draft.answers, ...meetingAnswers(subject) },
    language: 'zh-Hans',
  })
}

/** Long enough for what asks for a whole sentence. */
export const WISH = '客户希望新品上市首月让门店的老顾客记住山间第一杯'

/** Answers of a whole requirement record; every text says the same, in whatever script. */
export function requirementAnswers(say = WISH) {
  const day = (fromToday: number) => ago(-24 * fromToday).slice(0, 10)
  return {
    contact_mode: '面谈',
    contacted_at: ago(5),
    brand_product: say,
    job_category: ['平面设计'],
    client_intent: say,
    current_situation: say,
    desired_result: say,
    success_criteria: say,
    target_audience: say,
    deliverables: [{ item: say, spec: say, qty: 1, unit: say.slice(0, 4), usage: say }],
    mandatories: say,
    prohibitions: say,
    budget_status: '书面确认',
    budget_amount: 18_000_000,
    budget_tax: '含税',
    budget_scope: say,
    required_date: day(45),
    key_dates: [{ date: day(50), event: say }],
    contacts: [
      {
        ...{ name: say, title: say, phone: '021-5555 0188', email: 'somebody@client.example' },
        ...{ role: ['项目联系人'], can_sign: true, is_main: true },
      },
    ],
    review_days: 1,
    decision_process: say,
    materials: [{ item: say, due_date: day(3) }],
    legal_docs: ['营业执照'],
    ae_suggestion: say,
    open_questions: [],
  }
}

/** Issues a requirement record through the calls. */
export async function seedRequirement(host: Host, runId: string, say = WISH): Promise<Issued> {
  const about = { runId, form: 'requirement', revises: null }
  const draft = await host.call('draft.open', {
    ...{ ...about, commandId: randomUUID(), draftId: randomUUID(), brief: false },
  })
  const { run } = await host.call('run.get', { runId })
  return await host.call('form.submit', {
    ...{ ...about, commandId: randomUUID(), expectedVersion: run.version, draftId: draft.id },
    answers: { ...draft.answers, ...requirementAnswers(say) },
    language: 'zh-Hans',
  })
}
