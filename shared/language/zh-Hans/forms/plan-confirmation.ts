import type { planConfirmation } from '../../../workflows/ae/forms/plan-confirmation.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const planConfirmationWords: WordsOf<typeof planConfirmation> = {
  title: '方案确认书',
  lead: '请有权签字的人确认到版本、文件和范围；报价和合同都以此为据。',
  submit: '发出',
  fields: {
    conditions_met: { label: '附带条件落实日期' },
    items: {
      label: '确认内容',
      add: '添加内容',
      columns: {
        name: { label: '方案/作品' },
        version: { label: '版本' },
        file: { label: '文件名' },
        hash: { label: '文件校验码', help: '用“文件校验码”核对是不是同一个文件。' },
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
    sig_ae: { label: 'AE' },
    sig_client: { label: '客户代表' },
  },
  pages: {
    items: '确认内容',
  },
  says: {
    twice: () => '这一项写了两次',
    hashDiffers: ({ hash }) => `与内部审核所附文件不同（${hash}…）`,
    hashNote: () => '校验码为文件 SHA-256 的前 12 位；文件改动一个字节，校验码即不同。',
    conditions: () => '登记附带条件已落实',
    proposal: () => '还没有客户通过的方案',
    notPassed: () => '这个方案的这个版本没有在提案中通过',
    hashShape: () => '校验码是文件 SHA-256 的前 12 位或全部',
  },
}
