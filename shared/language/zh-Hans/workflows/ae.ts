import type { JobKind } from '../../../workflows/ae/templates.ts'
import type { PaperPrefix } from '../../../workflows/ae/workflow.ts'
import { notices } from './ae-notices.ts'
import { reminders } from './ae-reminders.ts'

const papers: Record<PaperPrefix, string> = {
  RQ: '客户需求记录',
  MR: '客户会议记录',
  IM: '内部会议记录',
  WO: '工作通知单',
  CB: '创作指引书',
  IT: '内部时间进度表',
  WS: '工作实施进程表',
  IR: '内部审核记录',
  RH: '提案预演记录',
  PP: '提案记录',
  CR: '修改单',
  CF: '方案确认书',
  SQ: '第三方询价与比价表',
  QT: '报价单',
  CT: '广告服务合同',
  RT: '收款跟进表',
  PN: '付款通知书',
  CP: '项目资金计划表',
  PO: '第三方委托制作单',
  QC: '进度与质量监控记录',
  AC: '项目验收单',
  DN: '发货单',
  AR: '项目归档目录',
}

/** The sixteen clauses stand word for word as in the source. */
export const aeWords = {
  name: '广告客户主任（AE）工作流程',
  papers,
  steps: {
    clause1: { title: '客户沟通与需求', clause: '与客户沟通,清晰明白工作类别及客户意图,了解客户预算;' },
    clause2: {
      title: '工作单与创作指引',
      clause:
        '撰写"会议记录"及"工作通知单"、"创作指引书",由客户部经理签字后,交总监执行部门主管签字,再由执行部门主管委派本项目到具体执行人员;',
    },
    clause3: {
      title: '内部说明会',
      clause: '召集公司内相关人员开会,将与客户沟通得到的信息综合后,加入个人建议向各位成员阐述;',
    },
    clause4: {
      title: '进度表',
      clause:
        '与各位主管商议确定完成工作所需时间,以"内部时间进度表"的形式通知有关人员并以公司名义向客户提交"工作实施进程表";',
    },
    clause5: {
      title: '内部会议',
      clause:
        '项目进展过程中组织每一次的内部会议,以既定的广告定位,广告策略为指导方针,把握各项目进程;并做好"内部会议记录",及督促与会人员签字确认讨论内容;',
    },
    clause6: {
      title: '内部审核与预演',
      clause: '各项目方案形成后,负责召集公司有关人员进行内部审核及提案预演;',
    },
    clause7: { title: '提案与修改', clause: '负责将方案向客户提案,修改及督促客户确认;' },
    clause8: {
      title: '客户会议记录',
      clause:
        '每次与客户沟通后,于24小时内整理会议内容,填写"客户会议记录"后分别抄客户及公司相关人员,并督促客户签字确认记录内容,由AE归档;',
    },
    clause9: {
      title: '报价',
      clause: '根据客户原来的预算,结合最终通过的方案制定报价或要求第三方公司报价,请客户确认报价;',
    },
    clause10: { title: '合同', clause: '根据报价拟定合同,督促客户签订合同;' },
    clause11: { title: '预付款', clause: '督促合同预付款的到款日期,协助公司财务资金的运转计划;' },
    clause12: {
      title: '进度与质量',
      clause: '根据时间计划督促内部及第三方公司的工作进度,与此同时进行质量控监;',
    },
    clause13: { title: '验收', clause: '检验所有提交的项目成品数量与质量,并请客户验收,并填写"项目验收单"' },
    clause14: { title: '发货', clause: '组织监督发货到客户指定地点;' },
    clause15: { title: '余款', clause: '负责督促客户支付余款;' },
    clause16: { title: '归档', clause: '负责与本次项目相关的客户资料与工作文件整理归档工作。' },
  },
  reminders,
  notices,
  /** Common kinds of job to start from. */
  kinds: {
    graphic: '平面设计与印刷',
    film: '影视制作',
    event: '活动与展陈',
    media: '媒介投放',
    digital: '数字传播',
  } satisfies Record<JobKind, string> as Record<JobKind, string>,
  waiting: {
    opening: () => '先发出列入立项文件的会议记录',
    lateRecord: ({ number, elapsed }: { readonly number: string; readonly elapsed: string }) =>
      `${number} 在沟通结束后 ${elapsed} 才发出，超过 24 小时`,
  },
}
