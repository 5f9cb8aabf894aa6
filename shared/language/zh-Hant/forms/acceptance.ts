import type { acceptance } from '../../../workflows/ae/forms/acceptance.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const acceptanceWords: WordsOf<typeof acceptance> = {
  title: '項目驗收單',
  lead: '',
  submit: '發出',
  fields: {
    contract_ref: { label: '合同編號' },
    lot_no: { label: '驗收批次' },
    presented_at: { label: '提交驗收日期' },
    accept_due: { label: '驗收期限至' },
    place: { label: '驗收地點' },
    standard: { label: '驗收依據' },
    items: {
      label: '驗收項目',
      add: '新增驗收項目',
      columns: {
        name: { label: '名稱' },
        spec: { label: '規格' },
        unit: { label: '單位' },
        ordered: { label: '訂購數量' },
        delivered: { label: '送檢數量' },
        accepted: { label: '驗收合格數量' },
        rejected: { label: '不合格數量' },
        short: { label: '差異（合格−訂購）' },
        quality: { label: '質量結果', options: { 合格: '合格', 让步接收: '讓步接收', 不合格: '不合格' } },
        defects: { label: '問題說明' },
        result: { label: '單項結論' },
      },
    },
    summary_rate: { label: '項目合格率' },
    conclusion: {
      label: '驗收結論',
      options: {
        '全部合格 同意验收': '全部合格 同意驗收',
        '有条件通过 限期补齐': '有條件通過 限期補齊',
        '不合格 返工重验': '不合格 返工重驗',
      },
    },
    rectify: {
      label: '整改補齊',
      add: '新增整改補齊',
      columns: {
        item: { label: '名稱' },
        qty: { label: '數量' },
        measure: { label: '措施' },
        owner: { label: '責任方' },
        due: { label: '期限' },
        done_at: { label: '完成' },
      },
    },
    photos: { label: '驗收照片' },
    client_opinion: { label: '客戶意見' },
    sig_ae: { label: 'AE簽字' },
    sig_client_inspector: { label: '客戶驗收人簽字（數量與問題確認）' },
    sig_client: { label: '客戶授權人簽字/蓋章（驗收結論）' },
    final_at: { label: '最終驗收日期' },
    verified_sig: { label: '客戶複核簽字' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
    page3: '第3頁',
  },
  says: {},
}
