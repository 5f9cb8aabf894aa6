import type { planConfirmation } from '../../../workflows/ae/forms/plan-confirmation.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const planConfirmationWords: WordsOf<typeof planConfirmation> = {
  title: '方案确认书',
  lead: '',
  submit: '发出',
  fields: {
    items: {
      label: '确认内容',
      add: '添加确认内容',
      columns: {
        name: { label: '方案/作品' },
        version: { label: '版本' },
        file: { label: '文件名' },
        hash: { label: '文件校验码' },
        scope: {
          label: '确认范围',
          options: {
            创意: '创意',
            文案: '文案',
            版式: '版式',
            色彩: '色彩',
            材质工艺: '材质工艺',
            数量规格: '数量规格',
          },
        },
      },
    },
    conditions: { label: '附带条件' },
    statement: { label: '确认声明' },
    confirmed_at: { label: '确认日期' },
    sig_ae: { label: 'AE签字' },
    sig_client: { label: '客户签字/盖章' },
  },
  pages: {
    page1: '第1页',
  },
  says: {},
}
