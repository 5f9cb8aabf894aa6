import type { planConfirmation } from '../../../workflows/ae/forms/plan-confirmation.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const planConfirmationWords: WordsOf<typeof planConfirmation> = {
  title: '方案確認書',
  lead: '',
  submit: '發出',
  fields: {
    items: {
      label: '確認內容',
      add: '新增確認內容',
      columns: {
        name: { label: '方案/作品' },
        version: { label: '版本' },
        file: { label: '檔名' },
        hash: { label: '檔案校驗碼' },
        scope: {
          label: '確認範圍',
          options: {
            创意: '創意',
            文案: '文案',
            版式: '版式',
            色彩: '色彩',
            材质工艺: '材質工藝',
            数量规格: '數量規格',
          },
        },
      },
    },
    conditions: { label: '附帶條件' },
    statement: { label: '確認宣告' },
    confirmed_at: { label: '確認日期' },
    sig_ae: { label: 'AE簽字' },
    sig_client: { label: '客戶簽字/蓋章' },
  },
  pages: {
    page1: '第1頁',
  },
  says: {},
}
