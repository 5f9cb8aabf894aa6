import type { qcRecord } from '../../../workflows/ae/forms/qc-record.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const qcRecordWords: WordsOf<typeof qcRecord> = {
  title: '進度與質量監控記錄',
  lead: '',
  submit: '發出',
  fields: {
    checked_at: { label: '檢查時間' },
    kind: {
      label: '檢查類別',
      options: {
        进度检查: '進度檢查',
        打样签样: '打樣籤樣',
        过程巡检: '過程巡檢',
        成品检验: '成品檢驗',
        复检: '複檢',
      },
    },
    target: { label: '檢查物件' },
    party: { label: '被檢單位' },
    task_wbs: { label: '對應任務' },
    plan_date: { label: '計劃節點' },
    progress: { label: '實際進度%' },
    lot_qty: { label: '批次' },
    sample_qty: { label: '抽檢數' },
    checks: {
      label: '檢驗項目',
      add: '新增檢驗項目',
      columns: {
        item: { label: '項目' },
        standard: { label: '標準' },
        measured: { label: '實測' },
        result: { label: '結果', options: { 合格: '合格', 不合格: '不合格', 不适用: '不適用' } },
      },
    },
    defect_qty: { label: '不合格數' },
    photos: { label: '照片' },
    conclusion: {
      label: '結論',
      options: {
        合格: '合格',
        让步接收: '讓步接收',
        返工: '返工',
        拒收: '拒收',
        进度正常: '進度正常',
        进度延误: '進度延誤',
      },
    },
    action: { label: '處理措施' },
    action_owner: { label: '責任人' },
    action_due: { label: '期限' },
    sig_ae: { label: '檢查人簽字' },
    sig_party: { label: '被檢方簽字' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
    page3: '第3頁',
  },
  says: {},
}
