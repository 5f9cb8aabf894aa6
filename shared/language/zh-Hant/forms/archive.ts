import type { archive } from '../../../workflows/ae/forms/archive.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const archiveWords: WordsOf<typeof archive> = {
  title: '項目歸檔目錄',
  lead: '把項目的全部文件列成目錄；缺的要寫原因，總監放行過的也印在這裡。',
  submit: '歸檔',
  fields: {
    closed_at: { label: '歸檔日期' },
    items: {
      label: '歸檔文件',
      add: '新增文件',
      columns: {
        seq: { label: '序號' },
        title: { label: '文件名稱' },
        doc_no: { label: '編號' },
        version: { label: '版本' },
        pages: { label: '頁數' },
        form: {
          label: '形式',
          options: {
            电子签署PDF: '電子簽署PDF',
            纸质原件: '紙質原件',
            纸质原件及扫描: '紙質原件及掃描',
            电子文件: '電子文件',
            实物样品: '實物樣品',
          },
        },
        location: { label: '存放位置' },
        mandatory: { label: '必備' },
        missing_reason: { label: '缺失原因' },
      },
    },
    samples: {
      label: '樣品留存',
      add: '新增樣品',
      columns: {
        name: { label: '名稱' },
        qty: { label: '數量' },
        location: { label: '位置' },
      },
    },
    source_files: {
      label: '源文件',
      add: '新增源文件',
      columns: {
        name: { label: '名稱' },
        path: { label: '路徑' },
        hash: { label: '校驗碼' },
      },
    },
    retention_until: { label: '儲存至' },
    client_property_returned: { label: '客戶資料已歸還' },
    review: { label: '項目小結' },
    sig_ae: { label: 'AE' },
    sig_archivist: { label: '流程/檔案管理員' },
    sig_am: { label: '客戶部經理' },
  },
  pages: {
    items: '目錄',
    close: '儲存與總結',
  },
  says: {
    unpaid: () => '款項還沒有收齊',
    missing: () => '必備文件缺失，請寫明原因',
    retentionShort: () => '儲存期限不能少於三年',
    released: () => '總監特批放行',
    gate: () => '事項',
    by: () => '放行人與時間',
    why: () => '原因',
    drafts: ({ count }) => `還有 ${count} 份草稿沒有發出；請發出或丟棄`,
    unsigned: ({ number }) => `${number} 尚未簽齊，請寫明原因`,
    unlisted: ({ numbers }) => `目錄裡沒有這些文件的現行版本：${numbers}`,
    unspoken: ({ titles }) => `目錄裡沒有提到：${titles}；沒有的也要列出並寫明原因`,
    span: ({ from, until }) => `${from} 至 ${until}`,
    keep: ({ until }) => `保存至 ${until}`,
  },
}
