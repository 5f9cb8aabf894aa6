import type { Answers } from '../../../shared/forms/context.ts'
import type { Day, Instant } from '../../../shared/values/time.ts'
import type { CLIENTS } from './people.ts'

type Run = keyof typeof CLIENTS

/** One act of the sample's past, in order; `by` are places of a document with who signs there, by their place in PEOPLE. */
export type SampleAct = { readonly at: number } & (
  | { readonly act: 'start'; readonly run: Run; readonly name: string }
  | {
      readonly act: 'issue'
      readonly run: Run
      readonly form: string
      readonly answers: Answers
      readonly sign: readonly { readonly place: string; readonly person: number }[]
    }
  | { readonly act: 'draft'; readonly run: Run; readonly form: string; readonly answers: Answers }
)

/** Times of the sample as seen from now, so that what is urgent in it is urgent on any day it is opened. */
export interface Times {
  /** A time of the day so many days before today, as milliseconds. */
  readonly past: (daysAgo: number, hour: number, minute?: number) => number
  readonly hoursAgo: (hours: number) => number
  readonly instant: (ms: number) => Instant
  readonly day: (fromToday: number) => Day
}

const topic = (name: string, discussion: string, conclusion: string) => ({
  ...{ topic: name, discussion, conclusion },
  ...{ state: '已确认', cost_impact: null, days_impact: null },
})

const todo = (action: string, side: string, owner: string, due_at: Day) => ({ action, side, owner, due_at })

export function sampleActs(times: Times): readonly SampleAct[] {
  return [
    { at: times.past(9, 9, 30), act: 'start', run: 'tea', name: '夏季新品上市推广' },
    { at: times.past(9, 17), act: 'issue', run: 'tea', form: 'requirement', ...requirement(times) },
    { at: times.past(6, 17), act: 'issue', run: 'tea', form: 'client_meeting', ...firstMeeting(times) },
    { at: times.past(3, 10), act: 'start', run: 'home', name: '展厅开幕' },
    { at: times.past(2, 11), act: 'start', run: 'books', name: '春季门店陈列' },
    { at: times.hoursAgo(25), act: 'draft', run: 'home', form: 'client_meeting', answers: late(times) },
    { at: times.hoursAgo(1), act: 'draft', run: 'tea', form: 'client_meeting', answers: second(times) },
  ]
}

const requirement = ({ past, instant, day }: Times) => ({
  sign: [{ place: 'sig_ae', person: 0 }],
  answers: {
    contact_mode: '面谈',
    contacted_at: instant(past(9, 10)),
    brand_product: '示例茶饮 / 山间系列',
    job_category: ['品牌策略', '平面设计', '展陈物料'],
    client_intent: '客户希望新品上市首月让门店顾客记住“山间第一杯”，并带动老顾客再次进店。',
    current_situation: '去年新品只做了门店海报，顾客进店后才知道有新品，首月销量不及预期。',
    desired_result: '上市首月四十家门店完成陈列，顾客能一句话说出新品的特点。',
    success_criteria: '1. 首月陈列到位率不低于 95%；2. 抽样访谈半数以上顾客能复述主张。',
    target_audience: '20–35 岁城市上班族，午后与下班路上买一杯，常在社交平台看新品。',
    deliverables: [
      { item: '推广主题', spec: '策略报告一份', qty: 1, unit: '项', usage: '内部与门店培训' },
      { item: '主画面', spec: '横、竖两种比例', qty: 1, unit: '套', usage: '门店与社交平台' },
      { item: '门店易拉展架', spec: '80×200cm', qty: 40, unit: '套', usage: '门店' },
    ],
    mandatories: '品牌标志与“示例茶饮”中文字样。',
    prohibitions: '不得出现健康功效暗示与绝对化用语。',
    budget_status: '书面确认',
    budget_amount: 18_000_000,
    budget_tax: '含税',
    budget_scope: '含策略、设计、物料制作与配送；不含媒介投放。',
    required_date: day(45),
    key_dates: [{ date: day(50), event: '四十家门店统一上架' }],
    contacts: [
      {
        name: '周敏',
        title: '品牌经理',
        phone: '021-5555 0188',
        email: 'zhoumin@chayin.example',
        role: ['项目联系人'],
        can_sign: true,
        is_main: true,
      },
    ],
    review_days: 1,
    decision_process: '品牌经理初审，市场总监定稿。',
    materials: [{ item: '品牌标志与字体文件', due_date: day(-5), received_date: day(-6) }],
    legal_docs: ['营业执照'],
    ae_suggestion: '以“山间第一杯”统一门店、社交平台与包装的说法。',
    open_questions: [],
  },
})

const firstMeeting = ({ past, instant, day }: Times) => ({
  sign: [
    { place: 'sig_ae', person: 0 },
    { place: 'sig_am', person: 1 },
  ],
  answers: {
    meeting_type: '提案',
    contact_mode: '面谈',
    subject: '主画面第一轮提案',
    start_at: instant(past(6, 14)),
    end_at: instant(past(6, 15, 30)),
    place: '客户总部三楼会议室',
    prev_actions: [],
    items: [
      topic('主画面', '客户认可“山间第一杯”方向，要求门店海报增加竖版。', '主画面通过，增加竖版。'),
      topic('短视频', '由一支 30 秒改为两支 15 秒，预算不变。', '改为两支 15 秒。'),
    ],
    actions: [
      todo('提交竖版海报', '我司', '林晓', day(-2)),
      todo('确认门店屏幕尺寸', '客户', '周敏', day(1)),
    ],
  },
})

/** Its 24 hours are over. */
const late = ({ hoursAgo, instant }: Times) => ({ subject: '灯箱位置', end_at: instant(hoursAgo(26)) })

/** Half written, with some hours left. */
const second = ({ hoursAgo, instant, day }: Times) => ({
  meeting_type: '审稿',
  contact_mode: '视频会议',
  subject: '竖版海报审稿',
  start_at: instant(hoursAgo(19)),
  end_at: instant(hoursAgo(18)),
  items: [topic('竖版海报', '标题字再大一级，二维码移到右下。', '改后定稿。')],
  actions: [todo('竖版海报完稿', '我司', '林晓', day(2))],
})
