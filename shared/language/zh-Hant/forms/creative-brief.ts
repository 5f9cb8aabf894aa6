import type { creativeBrief } from '../../../workflows/ae/forms/creative-brief.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const creativeBriefWords: WordsOf<typeof creativeBrief> = {
  title: '創作指引書',
  lead: '創作要解決什麼、對誰說、只說哪一句話。簽字後，定位、策略和主張就是每次內部會議的準繩。',
  submit: '提交創作指引書',
  fields: {
    background: { label: '項目背景' },
    objective: { label: '傳播目的' },
    audience: { label: '目標對象' },
    insight: { label: '消費者洞察' },
    current_view: { label: '現有認知' },
    desired_view: { label: '希望他們怎麼想' },
    positioning: { label: '廣告定位' },
    strategy: { label: '廣告策略' },
    proposition: { label: '單一主張', help: '一句話，40 個字以內。' },
    supports: {
      label: '支持點',
      help: '一到五條，讓主張站得住。',
      add: '新增支持點',
      columns: {
        text: { label: '支持點' },
      },
    },
    tone: { label: '調性與風格' },
    mandatories: { label: '必備元素' },
    prohibitions: { label: '禁忌' },
    deliverables: {
      label: '創作項目',
      add: '新增項目',
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
      add: '新增日期',
      columns: {
        date: { label: '日期' },
        event: { label: '事項' },
      },
    },
    success_criteria: { label: '評判標準' },
    legal_notes: {
      label: '法規提示',
      help: '絕對化用語、保健或食品功效、肖像與作品授權，有沒有要避開的？',
    },
    attachments: { label: '參考資料' },
    heads_sign: { label: '需簽字的主管' },
    sig_ae: { label: 'AE' },
    sig_am: { label: '客戶部經理' },
    sig_director: { label: '總監' },
    sig_dept_heads: { label: '執行部門主管' },
  },
  pages: {
    why: '為什麼做、對誰說',
    idea: '定位、策略與主張',
    work: '創作項目與時間',
  },
  says: {
    requirement: () => '先完成客戶需求記錄',
    absoluteTerm: ({ word }) => `廣告裡不能用「${word}」這樣的絕對化用語`,
  },
}
