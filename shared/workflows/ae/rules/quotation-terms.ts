/** What a quotation starts with in its notes and instalments; an office changes it where it needs to. */

export const INCLUDES = '报价明细所列各项的策划、创意、设计、文案、监制、制作与交付，以及约定轮数内的修改。'

export const EXCLUDES =
  '媒介投放费用、超出授权范围或期限的肖像与作品使用费、客户指定的加急费，以及报价明细以外的新增项目。'

export const PAYMENT_PLAN = [
  { name: '预付款', percent: 40, trigger: '合同签订', days: 5, day_type: '工作日' },
  { name: '进度款', percent: 30, trigger: '进入制作', days: 5, day_type: '工作日' },
  { name: '余款', percent: 30, trigger: '成品验收', days: 10, day_type: '工作日' },
] as const
