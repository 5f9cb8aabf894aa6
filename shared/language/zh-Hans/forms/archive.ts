import type { archive } from '../../../workflows/ae/forms/archive.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const archiveWords: WordsOf<typeof archive> = {
  title: '项目归档目录',
  lead: '',
  submit: '发出',
  fields: {
    closed_at: { label: '归档日期' },
    items: {
      label: '归档文件',
      add: '添加归档文件',
      columns: {
        seq: { label: '序号' },
        title: { label: '文件名称' },
        doc_no: { label: '编号' },
        version: { label: '版本' },
        pages: { label: '页数' },
        form: {
          label: '形式',
          options: {
            电子签署PDF: '电子签署PDF',
            纸质原件: '纸质原件',
            纸质原件及扫描: '纸质原件及扫描',
            电子文件: '电子文件',
            实物样品: '实物样品',
          },
        },
        location: { label: '存放位置' },
        mandatory: { label: '必备' },
        missing_reason: { label: '缺失原因' },
      },
    },
    samples: {
      label: '样品留存',
      add: '添加样品留存',
      columns: {
        name: { label: '名称' },
        qty: { label: '数量' },
        location: { label: '位置' },
      },
    },
    source_files: {
      label: '源文件',
      add: '添加源文件',
      columns: {
        name: { label: '名称' },
        path: { label: '路径' },
        hash: { label: '校验码' },
      },
    },
    retention_until: { label: '保存至' },
    client_property_returned: { label: '客户资料已归还' },
    review: { label: '项目小结' },
    sig_ae: { label: 'AE签字' },
    sig_archivist: { label: '档案管理员签字' },
    sig_am: { label: '客户部经理签字' },
  },
  pages: {
    page1: '第1页',
    page2: '第2页',
  },
  says: {},
}
