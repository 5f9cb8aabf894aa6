import type { planConfirmation } from '../../../workflows/ae/forms/plan-confirmation.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const planConfirmationWords: WordsOf<typeof planConfirmation> = {
  title: '方案確認書',
  lead: '請有權簽字的人確認到版本、文件和範圍；報價和合同都以此為據。',
  submit: '發出',
  fields: {
    conditions_met: { label: '附帶條件落實日期' },
    items: {
      label: '確認內容',
      add: '新增內容',
      columns: {
        name: { label: '方案/作品' },
        version: { label: '版本' },
        file: { label: '文件名' },
        hash: { label: '文件校驗碼', help: '用「文件校驗碼」核對是不是同一個文件。' },
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
    statement: { label: '確認聲明' },
    confirmed_at: { label: '確認日期' },
    sig_ae: { label: 'AE' },
    sig_client: { label: '客戶代表' },
  },
  pages: {
    items: '確認內容',
  },
  says: {
    twice: () => '這一項寫了兩次',
    hashDiffers: ({ hash }) => `與內部審核所附檔案不同（${hash}…）`,
    hashNote: () => '校驗碼為檔案 SHA-256 的前 12 位；檔案改動一個位元組，校驗碼即不同。',
    conditions: () => '登記附帶條件已落實',
    proposal: () => '還沒有客戶通過的方案',
    notPassed: () => '這個方案的這個版本沒有在提案中通過',
    hashShape: () => '校驗碼是文件 SHA-256 的前 12 位或全部',
  },
}
