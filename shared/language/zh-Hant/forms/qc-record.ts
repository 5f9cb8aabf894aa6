import type { qcRecord } from '../../../workflows/ae/forms/qc-record.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const qcRecordWords: WordsOf<typeof qcRecord> = {
  title: '進度與質量監控記錄',
  lead: '每次檢查一份：打樣、巡檢、成品、複檢。打樣籤樣要有客戶簽字。',
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
    target: { label: '檢查對象' },
    party: { label: '被檢單位' },
    task_wbs: { label: '對應任務' },
    plan_date: { label: '計劃節點' },
    progress: { label: '實際進度%' },
    lot_qty: { label: '批量' },
    sample_qty: { label: '抽檢數' },
    checks: {
      label: '檢驗項目',
      add: '新增檢查項',
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
    sig_ae: { label: 'AE' },
    sig_party: { label: '受檢方' },
    sig_client: { label: '客戶代表' },
  },
  pages: {
    check: '檢查',
    checks: '檢查項目',
    conclusion: '結論與處理',
  },
  says: {
    order: () => '還沒有供應商接受的委託單，也沒有已開始的任務',
    tooMany: () => '不能超過批量',
    failedPasses: () => '有不合格的項目，結論不能是合格',
  },
}
