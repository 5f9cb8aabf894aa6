import type { clientSchedule } from '../../../workflows/ae/forms/client-schedule.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const clientScheduleWords: WordsOf<typeof clientSchedule> = {
  title: '工作实施进程表',
  lead: '由已确认的内部进度表自动生成，加上客户缓冲；只有备注可以改。',
  submit: '提交给客户',
  fields: {
    to_client: { label: '致' },
    attn: { label: '收件人' },
    issue_date: { label: '日期' },
    rows: {
      label: '进程',
      add: '添加一行',
      columns: {
        no: { label: '序号' },
        phase: { label: '阶段' },
        content: { label: '工作内容' },
        submit_date: { label: '我司提交日' },
        client_due: { label: '客户确认截止' },
        output: { label: '成果' },
        remark: { label: '备注' },
      },
    },
    assumptions: { label: '前提与顺延说明' },
    holidays: { label: '期间法定节假日' },
    sig_ae: { label: 'AE' },
    sig_am: { label: '客户部经理' },
    sig_client: { label: '客户签收' },
  },
  pages: {
    schedule: '进程',
  },
  says: {
    timeline: () => '各部门主管还没有全部确认内部时间进度表',
    timelineBy: ({ depts }) => `还没有确认内部时间进度表：${depts}`,
    notDerived: ({ number }) => `与已确认的 ${number} 不一致：请点“恢复”带入；要改日期，请修订内部时间进度表`,
    from: () => '由',
    clientRows: () => '底色行为客户须完成的事项。',
    statement: () => '请确认以上进程。客户签收后，双方按此安排执行；变更日期须另行书面确认。',
  },
}
