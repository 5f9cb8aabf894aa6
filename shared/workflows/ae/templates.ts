import type { Answers } from '../../forms/context.ts'
import type { Json } from '../../values/json.ts'

/**
 * Common kinds of job: who takes part, what is delivered, how the work runs. Data like the clauses, in the language of
 * the papers; each office changes it or keeps templates of its own. Option values are those of the forms.
 */

/** A row of the plan: phase, name, department, workdays, numbers of what comes first, and what the client sees of it. */
type Task = readonly [phase: string, name: string, dept: string, days: number, pred: string, client?: string]

interface Kind {
  readonly categories: readonly string[]
  readonly depts: readonly string[]
  /** Item, specification, quantity, unit, department. */
  readonly pieces: readonly (readonly [item: string, spec: string, qty: number, unit: string, dept: string])[]
  readonly tone: string
  readonly mandatories: string
  readonly tasks: readonly Task[]
}

const OPENING: readonly Task[] = [['策略', '项目说明会与进度确认', '客户部', 1, '']]
const own = '客户部'

const KINDS = {
  graphic: {
    categories: ['平面设计', '印刷制作'],
    depts: ['创作部', '设计部', '文案', '制作部'],
    pieces: [
      ['主视觉', '含延展规范，源文件与 PDF', 1, '套', '设计部'],
      ['海报', '竖版、横版各一', 2, '款', '设计部'],
      ['印刷品', '按确认稿打样后印制', 1000, '份', '制作部'],
    ],
    tone: '简洁、统一，一眼认出品牌',
    mandatories: '品牌标志、标准色、客服信息；图片与字体须有使用授权',
    tasks: [
      ...OPENING,
      ['创作', '主视觉方案', '设计部', 5, '1'],
      ['创作', '文案', '文案', 3, '1'],
      ['审核提案', '内部审核与提案预演', own, 1, '2,3'],
      ['审核提案', '首轮提案', own, 1, '4', '首轮方案提案'],
      ['报价合同', '报价与合同签订', own, 3, '5', '报价与合同签订'],
      ['制作', '完稿与色彩校正', '设计部', 3, '6'],
      ['制作', '打样签样', '制作部', 3, '7', '签样'],
      ['制作', '印刷制作', '制作部', 7, '8'],
      ['验收交付', '成品检验与客户验收', own, 2, '9', '成品验收'],
      ['验收交付', '发货至客户指定地点', own, 2, '10', '送达指定地点'],
      ['收尾', '余款跟进与资料归档', own, 10, '11'],
    ],
  },
  film: {
    categories: ['影视制作'],
    depts: ['创作部', '文案', '影视部'],
    pieces: [
      ['短片', '正片 60 秒，横版', 1, '支', '影视部'],
      ['剪辑版', '15 秒，竖版', 2, '支', '影视部'],
      ['字幕与配音', '普通话；字幕文件', 1, '套', '影视部'],
    ],
    tone: '真实、有节奏，前三秒抓住人',
    mandatories: '演员肖像、音乐、素材授权；片尾标版',
    tasks: [
      ...OPENING,
      ['创作', '创意与脚本', '文案', 5, '1'],
      ['审核提案', '内部审核与提案预演', own, 1, '2'],
      ['审核提案', '脚本提案', own, 1, '3', '脚本提案'],
      ['报价合同', '报价与合同签订', own, 3, '4', '报价与合同签订'],
      ['制作', '分镜、勘景、选角与拍摄准备会', '影视部', 5, '5', '拍摄准备会'],
      ['制作', '拍摄', '影视部', 3, '6'],
      ['制作', '粗剪', '影视部', 4, '7', '粗剪审看'],
      ['制作', '精剪、调色、配音', '影视部', 4, '8'],
      ['验收交付', '成片检验与客户验收', own, 2, '9', '成片验收'],
      ['验收交付', '成片交付', own, 1, '10', '成片交付'],
      ['收尾', '余款跟进与资料归档', own, 10, '11'],
    ],
  },
  event: {
    categories: ['活动执行', '展陈物料'],
    depts: ['创作部', '设计部', '活动部', '制作部'],
    pieces: [
      ['活动方案', '流程、场地、人员、应急预案', 1, '份', '活动部'],
      ['现场视觉', '主背景、导视、桌卡', 1, '套', '设计部'],
      ['搭建与设备', '舞台、音响、灯光', 1, '场', '制作部'],
      ['现场执行', '彩排一次，活动一天', 1, '场', '活动部'],
    ],
    tone: '热烈、有秩序，让来宾记住一件事',
    mandatories: '场地与消防许可；活动报批；保险；应急联系人',
    tasks: [
      ...OPENING,
      ['策略', '场地勘察与档期确认', '活动部', 3, '1'],
      ['创作', '活动方案与流程', '活动部', 5, '2'],
      ['创作', '现场视觉设计', '设计部', 5, '2'],
      ['审核提案', '内部审核与提案预演', own, 1, '3,4'],
      ['审核提案', '活动提案', own, 1, '5', '活动方案提案'],
      ['报价合同', '报价与合同签订', own, 3, '6', '报价与合同签订'],
      ['制作', '报批、物料与设备准备', '活动部', 10, '7'],
      ['制作', '进场搭建与彩排', '制作部', 2, '8', '彩排'],
      ['验收交付', '活动当天执行', '活动部', 1, '9', '活动当天'],
      ['验收交付', '客户验收与总结报告', own, 3, '10', '总结报告'],
      ['收尾', '余款跟进与资料归档', own, 10, '11'],
    ],
  },
  media: {
    categories: ['媒介投放'],
    depts: ['创作部', '文案', '媒介部'],
    pieces: [
      ['媒介策略与排期', '渠道、位置、时段、预算分配', 1, '份', '媒介部'],
      ['投放素材', '按各渠道规格', 6, '件', '创作部'],
      ['投放监测与结案报告', '含截图与数据', 1, '份', '媒介部'],
    ],
    tone: '一句话说清，各渠道口径一致',
    mandatories: '广告审查所需证明；标明“广告”；禁用绝对化用语',
    tasks: [
      ...OPENING,
      ['策略', '媒介策略与询价', '媒介部', 5, '1'],
      ['创作', '投放素材', '创作部', 5, '1'],
      ['审核提案', '内部审核与提案预演', own, 1, '2,3'],
      ['审核提案', '媒介提案', own, 1, '4', '媒介方案提案'],
      ['报价合同', '报价与合同签订', own, 3, '5', '报价与合同签订'],
      ['制作', '下单、送审与排期确认', '媒介部', 3, '6', '排期确认'],
      ['制作', '上线与投放监测', '媒介部', 20, '7'],
      ['验收交付', '结案报告与客户验收', own, 3, '8', '结案报告'],
      ['收尾', '余款跟进与资料归档', own, 10, '9'],
    ],
  },
  digital: {
    categories: ['数字传播'],
    depts: ['创作部', '设计部', '文案', '数字部'],
    pieces: [
      ['传播方案', '平台、节奏、话题', 1, '份', '数字部'],
      ['图文内容', '按内容日历发布', 12, '篇', '文案'],
      ['互动页面', '移动端', 1, '个', '数字部'],
    ],
    tone: '像朋友说话，愿意转发',
    mandatories: '平台规则；用户信息的取得与保存须合法；标明“广告”',
    tasks: [
      ...OPENING,
      ['策略', '传播方案与内容日历', '数字部', 5, '1'],
      ['创作', '首批内容与页面设计', '设计部', 6, '2'],
      ['审核提案', '内部审核与提案预演', own, 1, '3'],
      ['审核提案', '传播提案', own, 1, '4', '传播方案提案'],
      ['报价合同', '报价与合同签订', own, 3, '5', '报价与合同签订'],
      ['制作', '页面开发与测试', '数字部', 8, '6'],
      ['制作', '上线与内容发布', '数字部', 20, '7', '上线'],
      ['验收交付', '数据报告与客户验收', own, 3, '8', '数据报告'],
      ['收尾', '余款跟进与资料归档', own, 10, '9'],
    ],
  },
} as const satisfies { readonly [id: string]: Kind }

export type JobKind = keyof typeof KINDS
export const JOB_KINDS = Object.keys(KINDS) as readonly JobKind[]

/** Forms that another project may begin with: they say what is made, by whom and when. */
export const TEMPLATE_FORMS = ['requirement', 'work_order', 'creative_brief', 'internal_timeline'] as const

/** Answers by form, as a saved project has them. */
export function formsOfKind(id: JobKind): { readonly [form: string]: Answers } {
  const { categories, depts, pieces, tone, mandatories, tasks }: Kind = KINDS[id]
  const listed = pieces.map(([item, spec, qty, unit, dept]) => ({ item, spec, qty, unit, dept }))
  return {
    requirement: { job_category: [...categories], deliverables: listed.map(deliverable), mandatories },
    work_order: {
      depts: depts.map((dept) => ({ dept })),
      tasks: listed.map((row) => ({ ...row, due_at: null })),
    },
    creative_brief: { tone },
    internal_timeline: { tasks: tasks.map(taskRow) as unknown as Json },
  }
}

const deliverable = ({
  item,
  spec,
  qty,
  unit,
}: {
  item: string
  spec: string
  qty: number
  unit: string
}) => ({
  item,
  spec,
  qty,
  unit,
  usage: null,
})

function taskRow([phase, name, dept, days, pred, client]: Task, index: number): Answers {
  return {
    wbs: String(index + 1),
    phase,
    name,
    dept,
    pred,
    plan_days: days,
    client_visible: client !== undefined,
    client_name: client ?? null,
    client_buffer: client === undefined ? null : 0,
    client_party: false,
  }
}
