import type { qcRecord } from '../../../workflows/ae/forms/qc-record.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const qcRecordWords: WordsOf<typeof qcRecord> = {
  title: '进度与质量监控记录',
  lead: '每次检查一份：打样、巡检、成品、复检。打样签样要有客户签字。',
  submit: '发出',
  fields: {
    checked_at: { label: '检查时间' },
    kind: {
      label: '检查类别',
      options: {
        进度检查: '进度检查',
        打样签样: '打样签样',
        过程巡检: '过程巡检',
        成品检验: '成品检验',
        复检: '复检',
      },
    },
    target: { label: '检查对象' },
    party: { label: '被检单位' },
    task_wbs: { label: '对应任务' },
    plan_date: { label: '计划节点' },
    progress: { label: '实际进度%' },
    lot_qty: { label: '批量' },
    sample_qty: { label: '抽检数' },
    checks: {
      label: '检验项目',
      add: '添加检查项',
      columns: {
        item: { label: '项目' },
        standard: { label: '标准' },
        measured: { label: '实测' },
        result: { label: '结果', options: { 合格: '合格', 不合格: '不合格', 不适用: '不适用' } },
      },
    },
    defect_qty: { label: '不合格数' },
    photos: { label: '照片' },
    conclusion: {
      label: '结论',
      options: {
        合格: '合格',
        让步接收: '让步接收',
        返工: '返工',
        拒收: '拒收',
        进度正常: '进度正常',
        进度延误: '进度延误',
      },
    },
    action: { label: '处理措施' },
    action_owner: { label: '责任人' },
    action_due: { label: '期限' },
    sig_ae: { label: 'AE' },
    sig_party: { label: '受检方' },
    sig_client: { label: '客户代表' },
  },
  pages: {
    check: '检查',
    checks: '检查项目',
    conclusion: '结论与处理',
  },
  says: {
    order: () => '还没有供应商接受的委托单，也没有已开始的任务',
    tooMany: () => '不能超过批量',
    failedPasses: () => '有不合格的项目，结论不能是合格',
  },
}
