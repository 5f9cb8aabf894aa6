import type { acceptance } from '../../../workflows/ae/forms/acceptance.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const acceptanceWords: WordsOf<typeof acceptance> = {
  title: '项目验收单',
  lead: '',
  submit: '发出',
  fields: {
    contract_ref: { label: '合同编号' },
    lot_no: { label: '验收批次' },
    presented_at: { label: '提交验收日期' },
    accept_due: { label: '验收期限至' },
    place: { label: '验收地点' },
    standard: { label: '验收依据' },
    items: {
      label: '验收项目',
      add: '添加验收项目',
      columns: {
        name: { label: '名称' },
        spec: { label: '规格' },
        unit: { label: '单位' },
        ordered: { label: '订购数量' },
        delivered: { label: '送检数量' },
        accepted: { label: '验收合格数量' },
        rejected: { label: '不合格数量' },
        short: { label: '差异（合格−订购）' },
        quality: { label: '质量结果', options: { 合格: '合格', 让步接收: '让步接收', 不合格: '不合格' } },
        defects: { label: '问题说明' },
        result: { label: '单项结论' },
      },
    },
    summary_rate: { label: '项目合格率' },
    conclusion: {
      label: '验收结论',
      options: {
        '全部合格 同意验收': '全部合格 同意验收',
        '有条件通过 限期补齐': '有条件通过 限期补齐',
        '不合格 返工重验': '不合格 返工重验',
      },
    },
    rectify: {
      label: '整改补齐',
      add: '添加整改补齐',
      columns: {
        item: { label: '名称' },
        qty: { label: '数量' },
        measure: { label: '措施' },
        owner: { label: '责任方' },
        due: { label: '期限' },
        done_at: { label: '完成' },
      },
    },
    photos: { label: '验收照片' },
    client_opinion: { label: '客户意见' },
    sig_ae: { label: 'AE签字' },
    sig_client_inspector: { label: '客户验收人签字（数量与问题确认）' },
    sig_client: { label: '客户授权人签字/盖章（验收结论）' },
    final_at: { label: '最终验收日期' },
    verified_sig: { label: '客户复核签字' },
  },
  pages: {
    page1: '第1页',
    page2: '第2页',
    page3: '第3页',
  },
  says: {},
}
