import type { archive } from '../../../workflows/ae/forms/archive.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const archiveWords: WordsOf<typeof archive> = {
  title: '項目歸檔目錄',
  lead: '',
  submit: '發出',
  fields: {
    closed_at: { label: '歸檔日期' },
    items: {
      label: '歸檔檔案',
      add: '新增歸檔檔案',
      columns: {
        seq: { label: '序號' },
        title: { label: '檔名稱' },
        doc_no: { label: '編號' },
        version: { label: '版本' },
        pages: { label: '頁數' },
        form: {
          label: '形式',
          options: {
            电子签署PDF: '電子簽署PDF',
            纸质原件: '紙質原件',
            纸质原件及扫描: '紙質原件及掃描',
            电子文件: '電子檔案',
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
      add: '新增樣品留存',
      columns: {
        name: { label: '名稱' },
        qty: { label: '數量' },
        location: { label: '位置' },
      },
    },
    source_files: {
      label: '原始檔',
      add: '新增原始檔',
      columns: {
        name: { label: '名稱' },
        path: { label: '路徑' },
        hash: { label: '校驗碼' },
      },
    },
    retention_until: { label: '儲存至' },
    client_property_returned: { label: '客戶資料已歸還' },
    review: { label: '項目小結' },
    sig_ae: { label: 'AE簽字' },
    sig_archivist: { label: '檔案管理員簽字' },
    sig_am: { label: '客戶部經理簽字' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
  },
  says: {},
}
