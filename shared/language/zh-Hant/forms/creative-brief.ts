import type { creativeBrief } from '../../../workflows/ae/forms/creative-brief.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const creativeBriefWords: WordsOf<typeof creativeBrief> = {
  title: '創作指引書',
  lead: '',
  submit: '發出',
  fields: {
    background: { label: '項目背景' },
    objective: { label: '傳播目的' },
    audience: { label: '目標物件' },
    insight: { label: '消費者洞察' },
    current_view: { label: '現有認知' },
    desired_view: { label: '希望他們怎麼想' },
    positioning: { label: '廣告定位' },
    strategy: { label: '廣告策略' },
    proposition: { label: '單一主張' },
    supports: {
      label: '支援點',
      add: '新增支援點',
      columns: {
        text: { label: '支援點' },
      },
    },
    tone: { label: '調性與風格' },
    mandatories: { label: '必備元素' },
    prohibitions: { label: '禁忌' },
    deliverables: {
      label: '創作項目',
      add: '新增創作項目',
      columns: {
        item: { label: '名稱' },
        spec: { label: '規格' },
        qty: { label: '數量' },
      },
    },
    competitors: { label: '競品與參考' },
    production_budget: { label: '製作預算參考' },
    key_dates: {
      label: '關鍵時間',
      add: '新增關鍵時間',
      columns: {
        date: { label: '日期' },
        event: { label: '事項' },
      },
    },
    success_criteria: { label: '評判標準' },
    legal_notes: { label: '法規提示' },
    attachments: { label: '參考資料' },
    sig_ae: { label: 'AE簽字' },
    sig_am: { label: '客戶部經理簽字' },
    sig_director: { label: '總監簽字' },
    sig_dept_heads: { label: '執行部門主管簽字' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
    page3: '第3頁',
    page4: '第4頁',
  },
  says: {},
}
