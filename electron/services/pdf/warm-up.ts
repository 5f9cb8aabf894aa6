import type { Sheet } from '../../../shared/sheet/sheet.ts'

/** A small paper with one block of each common kind. */
export const WARM_UP: Sheet = {
  sheet: 1,
  form: 'warm-up',
  formVersion: 1,
  language: 'zh-Hans',
  title: '会议记录',
  subtitle: null,
  letterhead: { name: '公司', phone: '0', address: '' },
  corner: { number: 'A-1', versionText: '', confidential: null },
  strip: [{ label: '日期', value: '2000-01-01' }],
  blocks: [
    { block: 'facts', facts: [{ label: '时间', value: '2000-01-01 09:00' }] },
    { block: 'heading', text: '一、内容' },
    { block: 'text', text: '预先排一页，使第一份文件不必等候。The quick brown fox, 0123456789.' },
    { block: 'table', columns: [{ title: '项', share: 1 }], rows: [['一'], ['二']] },
  ],
  footer: { left: '', centre: '', pageText: { before: '第 ', between: ' 页 共 ', after: ' 页' } },
  mark: null,
}
