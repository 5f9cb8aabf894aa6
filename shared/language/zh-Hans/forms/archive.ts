import type { archive } from '../../../workflows/ae/forms/archive.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const archiveWords: WordsOf<typeof archive> = {
  title: '项目归档目录',
  lead: '把项目的全部文件列成目录；缺的要写原因，总监放行过的也印在这里。',
  submit: '归档',
  fields: {
    closed_at: { label: '归档日期' },
    items: {
      label: '归档文件',
      add: '添加文件',
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
      add: '添加样品',
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
    sig_ae: { label: 'AE' },
    sig_archivist: { label: '流程/档案管理员' },
    sig_am: { label: '客户部经理' },
  },
  pages: {
    items: '目录',
    close: '保存与总结',
  },
  says: {
    unpaid: () => '款项还没有收齐',
    missing: () => '必备文件缺失，请写明原因',
    retentionShort: () => '保存期限不能少于三年',
    released: () => '总监特批放行',
    gate: () => '事项',
    by: () => '放行人与时间',
    why: () => '原因',
    drafts: ({ count }) => `还有 ${count} 份草稿没有发出；请发出或丢弃`,
    unsigned: ({ number }) => `${number} 尚未签齐，请写明原因`,
    unlisted: ({ numbers }) => `目录里没有这些文件的现行版本：${numbers}`,
    unspoken: ({ titles }) => `目录里没有提到：${titles}；没有的也要列出并写明原因`,
    span: ({ from, until }) => `${from} 至 ${until}`,
    keep: ({ until }) => `保存至 ${until}`,
  },
}
