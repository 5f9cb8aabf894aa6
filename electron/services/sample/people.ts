import type { Role } from '../../../shared/values/people.ts'

/** The office of the sample. Everybody and everything in it is invented; nothing here is secret. */
export const OFFICE = { name: '示例广告有限公司', phone: '021-5555 0100', address: '上海市示例路 1 号' }

export const SAMPLE_PASSPHRASE = '夏日茶饮，山间的第一杯'

export interface SamplePerson {
  readonly name: string
  readonly title: string
  readonly roles: readonly Role[]
  readonly pin: string
}

/** The first one sets the office up and sits at the desk. */
export const PEOPLE: readonly [SamplePerson, ...SamplePerson[]] = [
  { name: '林晓', title: '客户执行', roles: ['manager', 'ae'], pin: '260902' },
  { name: '何远', title: '客户部经理', roles: ['am'], pin: '730418' },
  { name: '沈明', title: '总监', roles: ['director'], pin: '915206' },
]

const contact = (name: string, title: string, canSign = true) => ({
  ...{ name, title, canSign },
  channel: '微信' as const,
})

export const CLIENTS = {
  tea: {
    name: '示例茶饮有限公司',
    short: 'CHAYIN',
    address: '上海市示例路 88 号',
    contacts: [contact('周敏', '品牌经理'), contact('程青', '市场总监')],
  },
  home: {
    name: '云帆家居（示例）有限公司',
    short: 'YFJJ',
    address: '杭州市示例大道 6 号',
    contacts: [contact('顾云', '展厅经理')],
  },
  books: {
    name: '松风书局（示例）有限公司',
    short: 'SFSJ',
    address: '苏州市示例巷 12 号',
    contacts: [contact('陆松', '店务经理')],
  },
}
