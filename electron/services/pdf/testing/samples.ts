import type { Block, Sheet, SignatureBox, Stroke } from '../../../../shared/sheet/sheet.ts'

/** Papers to look at and to measure with; used by tests only. */

const SCRIBBLE: Stroke[] = [0.08, 0.36, 0.62].map((x0) =>
  Array.from({ length: 26 }, (_, i): [number, number, number] => {
    const t = i / 25
    return [
      x0 + t * 0.26,
      0.5 + 0.32 * Math.sin(t * 9 + x0 * 7) * (1 - t * 0.3),
      0.35 + 0.5 * Math.sin(t * Math.PI),
    ]
  }),
)

export function signatureBox(role: string, name?: string): SignatureBox {
  return {
    place: role,
    role,
    labels: { sign: '签字：', title: '职务：', date: '日期：' },
    signed: name
      ? { name, title: '市场总监', date: '2026-11-21', methodText: null, strokes: SCRIBBLE }
      : null,
  }
}

const TOPICS: [string, string, string, string][] = [
  [
    '主视觉方向',
    '客户认可「山间第一杯」主视觉方向，要求门店海报增加竖版；LOGO 安全区按 VI 手册 V3.2 执行，不得压图。',
    '采用方案 B，增加竖版 900×1200 mm。',
    '已定',
  ],
  [
    '短视频',
    '原定 30 秒一支改为 15 秒两支，预算不变；旁白由女声改为男声，字幕须简、繁两种。样片上传至 https://media.example.com/projects/AE-2026-0117/rough-cut/v2?token=8f3c9a7be2d14f0d 。',
    '11 月 28 日前交脚本与分镜。',
    '已定',
  ],
  [
    '媒介排期',
    '小红书、抖音、微信朋友圈三个渠道，投放期为 2027 年 2 月 20 日至 3 月 31 日。客户询问是否可提前一周，我司说明春节期间（2 月 6 日—12 日）审核停摆，需预留 5 个工作日。',
    '维持原排期，另作备选。',
    '待客户确认',
  ],
  [
    '门店物料',
    '全国 326 家门店，按 A、B、C 三类配置；杯套、台卡、地贴、橱窗贴各一款。',
    '物料清单由我司提供。',
    '进行中',
  ],
  [
    '代言与授权',
    '模特肖像授权期限两年，地域为中国大陆及港澳；音乐版权由我司采购正版授权，费用列入第三方成本。',
    '合同附授权书复印件。',
    '已定',
  ],
]
const ACTIONS: [string, string, string, string][] = [
  ['提交竖版海报设计稿（共 6 款）', '林晓 / 创意部', '2026-11-26', '18,600.00'],
  ['短视频脚本与分镜两支', '陈一鸣 / 影视部', '2026-11-28', '126,000.00'],
  ['门店物料清单及三家供应商比价', '赵喆、王堃 / 采购', '2026-11-30', '1,234,567,890.00'],
  ['确认媒介备选排期', '周敏 / 青禾茶饮', '2026-12-01', '—'],
  ['提供 VI 手册源文件与商标注册证', '周敏 / 青禾茶饮', '2026-11-24', '—'],
]

function repeated<T>(rows: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => rows[i % rows.length] as T)
}

function minutes(topics: number, actions: number): Block[] {
  return [
    {
      block: 'facts',
      facts: [
        { label: '项目', value: '青禾茶饮 · 2027 春季新品上市', wide: true },
        { label: '主题', value: '春季新品第二轮提案沟通', wide: true },
        { label: '时间', value: '2026-11-21 14:00–15:54' },
        { label: '地点', value: '青禾茶饮总部 3 楼' },
        { label: '沟通方式', value: '面谈' },
        { label: '记录人', value: '林晓（AE）' },
      ],
    },
    {
      block: 'columns',
      columns: [
        { title: '客户方', lines: ['周敏　市场总监', '𠮷田 健一　品牌顾问', '吴𡋾　采购经理'] },
        { title: '我司及第三方', lines: ['林晓　AE', '陈一鸣　创意总监', '赵喆　媒介主管'] },
      ],
    },
    { block: 'heading', text: '一、讨论内容' },
    {
      block: 'text',
      text: '客户认可「山间第一杯」主视觉方向，要求门店海报增加竖版；短视频由 30 秒改为 15 秒两支，预算不变。双方就媒介排期、门店物料与授权事项逐项核对，未决事项列入行动项表，由责任人按期回复。周总强调：“上市节奏不能变”，所有物料须在 2027 年 2 月 15 日前到店——逾期一天即影响首发。',
    },
    {
      block: 'table',
      columns: [
        { title: '序', share: 5, align: 'centre' },
        { title: '议题', share: 14 },
        { title: '讨论要点', share: 44 },
        { title: '结论', share: 24 },
        { title: '状态', share: 13 },
      ],
      rows: repeated(TOPICS, topics).map((row, i) => [String(i + 1), ...row]),
    },
    { block: 'heading', text: '二、行动项' },
    {
      block: 'table',
      columns: [
        { title: '事项', share: 40 },
        { title: '责任方 / 人', share: 25 },
        { title: '完成时间', share: 17 },
        { title: '金额（元）', share: 14, align: 'right' },
      ],
      rows: repeated(ACTIONS, actions),
    },
    {
      block: 'text',
      tone: 'note',
      text: '会议结束 15:54；发出 2026-11-21 18:20；用时 2 小时 26 分（24 小时内）。抄送：客户部经理、总监、财务。',
    },
    { block: 'heading', text: '三、确认' },
    {
      block: 'text',
      tone: 'statement',
      text: '本记录由我司于沟通结束后24小时内整理。请于 2026 年 11 月 25 日前签字确认或以书面指出不符之处；期满未提出书面异议的，按合同约定视为确认。',
    },
  ]
}

const BASE: Sheet = {
  sheet: 1,
  form: 'client_meeting',
  formVersion: 1,
  language: 'zh-Hans',
  title: '客户会议记录',
  subtitle: 'Client Meeting Record',
  letterhead: { name: '示例广告有限公司', phone: '021-5555 0117', address: '上海市静安区示例路 88 号 12 楼' },
  corner: { number: 'MR-20261121-01', versionText: '版本 1', confidential: null },
  strip: [
    { label: '项目编号', value: 'AE-2026-0117' },
    { label: '项目名称', value: '青禾茶饮 · 2027 春季新品上市' },
    { label: '客户', value: '青禾茶饮有限公司' },
    { label: '日期', value: '2026-11-21' },
  ],
  blocks: [
    ...minutes(5, 5),
    { block: 'signatures', boxes: [signatureBox('客户代表', '周敏'), signatureBox('AE', '林晓')] },
  ],
  footer: {
    left: '示例广告有限公司　021-5555 0117',
    centre: 'MR-20261121-01 · 3f9a0c21be77',
    pageText: { before: '第 ', between: ' 页 共 ', after: ' 页' },
  },
  mark: null,
}

export const MEETING: Sheet = BASE

export const DRAFT: Sheet = {
  ...BASE,
  corner: { number: null, versionText: '草稿', confidential: '内部资料' },
  footer: { ...BASE.footer, centre: '' },
  mark: '草稿',
  blocks: [
    ...minutes(14, 9),
    {
      block: 'signatures',
      boxes: ['客户代表', 'AE', '客户部经理', '总监', '执行部门主管'].map((role) => signatureBox(role)),
    },
  ],
}

export const TRADITIONAL: Sheet = {
  ...BASE,
  language: 'zh-Hant',
  title: '客戶會議記錄',
  letterhead: { name: '示例廣告有限公司', phone: '02-5555 0117', address: '臺北市信義區示例路 88 號' },
  corner: { number: 'MR-20261121-01', versionText: '版本 2', confidential: null },
  strip: [
    { label: '項目編號', value: 'AE-2026-0117' },
    { label: '項目名稱', value: '青禾茶飲 · 2027 春季新品上市' },
    { label: '客戶', value: '青禾茶飲有限公司' },
  ],
  blocks: [
    {
      block: 'facts',
      facts: [
        { label: '主題', value: '春季新品第二輪提案溝通', wide: true },
        { label: '時間', value: '2026-11-21 14:00–15:54' },
        { label: '地點', value: '青禾總部 3 樓' },
      ],
    },
    { block: 'heading', text: '一、討論內容' },
    {
      block: 'text',
      text: '客戶認可「山間第一杯」主視覺方向，要求門市海報增加直式；短片由 30 秒改為 15 秒兩支，預算不變。雙方就媒體排期、門市物料與授權事項逐項核對，未決事項列入行動項目表，由責任人按期回覆。周總強調：「上市節奏不能變」，所有物料須於 2027 年 2 月 15 日前到店——逾期一天即影響首發。',
    },
    {
      block: 'signatures',
      boxes: [
        {
          place: 'sig_client',
          role: '客戶代表',
          labels: { sign: '簽字：', title: '職務：', date: '日期：' },
          signed: {
            name: '周敏',
            title: '市場總監',
            date: '2026-11-21',
            methodText: '列印手簽掃描',
            strokes: [],
          },
        },
        {
          place: 'sig_ae',
          role: 'AE',
          labels: { sign: '簽字：', title: '職務：', date: '日期：' },
          signed: null,
        },
      ],
    },
  ],
  footer: {
    left: '示例廣告有限公司',
    centre: 'MR-20261121-01',
    pageText: { before: '第 ', between: ' 頁 共 ', after: ' 頁' },
  },
}

export const ENGLISH: Sheet = {
  ...BASE,
  language: 'en',
  title: 'Client Meeting Record',
  subtitle: null,
  letterhead: {
    name: 'Example Advertising Co., Ltd.',
    phone: '+86 21 5555 0117',
    address: '12/F, 88 Example Road, Jing’an, Shanghai',
  },
  corner: { number: 'MR-20261121-01', versionText: 'Version 1', confidential: null },
  strip: [
    { label: 'Project code', value: 'AE-2026-0117' },
    { label: 'Project', value: 'Qinghe Tea – spring 2027 launch' },
    { label: 'Client', value: 'Qinghe Tea (青禾茶饮)' },
    { label: 'Date', value: '21 Nov 2026' },
  ],
  blocks: [
    {
      block: 'facts',
      facts: [
        { label: 'Subject', value: 'Second round of the spring proposal', wide: true },
        { label: 'Time', value: '21 Nov 2026, 14:00–15:54' },
        { label: 'Place', value: 'Qinghe head office, 3/F' },
      ],
    },
    { block: 'heading', text: '1. Discussion' },
    {
      block: 'text',
      text: 'The client approves the “First Cup in the Hills” key visual and asks for an upright version of the store poster. The film’s 30 seconds become two films of 15 seconds; the budget doesn’t change… Everything has to reach the stores by 15 February 2027.',
    },
    {
      block: 'table',
      columns: [
        { title: 'Action', share: 50 },
        { title: 'Owner', share: 25 },
        { title: 'Due', share: 12 },
        { title: 'Amount (CNY)', share: 13, align: 'right' },
      ],
      rows: [
        ['Upright poster, six designs', 'Lin Xiao', '26 Nov', '18,600.00'],
        ['Scripts and storyboards for two films', 'Chen Yiming', '28 Nov', '126,000.00'],
      ],
    },
    {
      block: 'signatures',
      boxes: ['Client', 'AE', 'Account manager'].map((role) => ({
        place: role,
        role,
        labels: { sign: 'Signature:', title: 'Title:', date: 'Date:' },
        signed: null,
      })),
    },
  ],
  footer: {
    left: 'Example Advertising Co., Ltd.',
    centre: 'MR-20261121-01',
    pageText: { before: 'Page ', between: ' of ', after: '' },
  },
}
