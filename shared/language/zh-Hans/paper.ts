import type { FrameWords } from '../../sheet/words.ts'

const frame: FrameWords = {
  draft: '草稿',
  version: (version) => `第 ${version} 版`,
  confidential: '内部资料',
  project: '项目名称',
  projectCode: '项目编号',
  client: '客户',
  date: '日期',
  copies: '抄送',
  checkCode: '校验码',
  page: { before: '第 ', between: ' 页 共 ', after: ' 页' },
  none: '（无）',
}

/** Words common to all papers. */
export const paper = {
  yes: '是',
  no: '否',
  notApplicable: '不适用',
  front: '正面',
  back: '背面',
  unprintable: '（此图片不能打印，原件保存在记录中）',
  signature: { sign: '签字', title: '职务', date: '日期' },
  methods: { drawn: '现场手写', pin: 'PIN 确认', spoken: '口头确认，见证记录', paper: '纸质签署，扫描附后' },
  deputy: '（代）',
  witness: (name: string) => `见证人：${name}`,
  marks: {
    sample: '样本',
    voided: '已作废',
    returned: '已退回',
    translation: '译本，未签署',
    changed: '内容已变更',
  },
  silence: {
    name: '视为确认',
    basis: '期满未提出书面异议，依所附书面约定；价格、范围和日期的变更不在其内',
  },
  entered: {
    title: '签发后登记',
    note: '以下为签发之后登记的事实，不属于已签署的内容。',
    by: ({ title, name, at }: { readonly title: string; readonly name: string; readonly at: string }) =>
      `${title}（${name}，${at}）`,
  },
  voidedFor: ({ at, reason }: { readonly at: string; readonly reason: string }) =>
    `本文件已于 ${at} 作废。原因：${reason}`,
  frame,
}
