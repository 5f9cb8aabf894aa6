import type { FrameWords } from '../../sheet/words.ts'

const frame: FrameWords = {
  draft: '草稿',
  version: (version) => `第 ${version} 版`,
  confidential: '內部資料',
  project: '項目名稱',
  projectCode: '項目編號',
  client: '客戶',
  date: '日期',
  copies: '抄送',
  checkCode: '校驗碼',
  page: { before: '第 ', between: ' 頁 共 ', after: ' 頁' },
  none: '（無）',
}

/** Words common to all papers. */
export const paper = {
  yes: '是',
  no: '否',
  notApplicable: '不適用',
  front: '正面',
  back: '背面',
  unprintable: '（此圖片不能列印，原件保存在記錄中）',
  signature: { sign: '簽字', title: '職務', date: '日期' },
  methods: { drawn: '現場手寫', pin: 'PIN 確認', spoken: '口頭確認，見證記錄', paper: '紙本簽署，掃描附後' },
  deputy: '（代）',
  witness: (name: string) => `見證人：${name}`,
  marks: {
    sample: '樣本',
    voided: '已作廢',
    returned: '已退回',
    translation: '譯本，未簽署',
    changed: '內容已變更',
  },
  silence: {
    name: '視為確認',
    basis: '期滿未提出書面異議，依所附書面約定；價格、範圍和日期的變更不在其內',
  },
  entered: {
    title: '簽發後登記',
    note: '以下為簽發之後登記的事實，不屬於已簽署的內容。',
    by: ({ title, name, at }: { readonly title: string; readonly name: string; readonly at: string }) =>
      `${title}（${name}，${at}）`,
  },
  voidedFor: ({ at, reason }: { readonly at: string; readonly reason: string }) =>
    `本文件已於 ${at} 作廢。原因：${reason}`,
  frame,
}
