import type { Block, Sheet } from '../../shared/sheet/sheet.ts'

const CLAUSES = [
  '客户认可主视觉方向，要求门店海报增加竖版，短视频由三十秒改为十五秒两支，预算不变。',
  '双方就媒介排期、门店物料与授权事项逐项核对，未决事项列入行动项表，由责任人按期回复。',
  '成品须于约定日期前送达客户总仓，逾期一天即影响首发；包装、标签与检测报告随货同行。',
  '报价含设计、制作与监制服务费，按实际数量结算；增加的工作以书面修改单为准。',
]

const clause = (index: number): string => CLAUSES[index % CLAUSES.length] ?? ''

function sheetOf(blocks: readonly Block[]): Sheet {
  return {
    sheet: 1,
    form: 'bench',
    formVersion: 1,
    language: 'zh-Hans',
    title: '客户会议记录',
    subtitle: 'Client Meeting Record',
    letterhead: { name: '示例广告有限公司', phone: '021-5555 0117', address: '示例路 88 号' },
    corner: { number: 'MR-20261123-01', versionText: '第 1 版', confidential: null },
    strip: [{ label: '项目', value: '春季新品上市' }],
    blocks,
    footer: {
      left: '示例广告有限公司',
      centre: 'MR-20261123-01',
      pageText: { before: '第 ', between: ' 页 共 ', after: ' 页' },
    },
    mark: null,
  }
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    String(index + 1),
    clause(index).slice(0, 12),
    clause(index + 1),
    '1,234.50',
  ])

const table = (count: number): Block => ({
  block: 'table',
  columns: [
    { title: '#', share: 0.5 },
    { title: '议题', share: 2 },
    { title: '结论', share: 5 },
    { title: '金额', share: 1.5, align: 'right' },
  ],
  rows: rows(count),
})

const text = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => ({ block: 'text', text: clause(index).repeat(6) }))

/** What an office prints: a short record, a long contract, a long list. */
export const PAPERS: { readonly [name: string]: Sheet } = {
  record: sheetOf([...text(2), table(8)]),
  contract: sheetOf(text(40)),
  list: sheetOf([table(200)]),
}
