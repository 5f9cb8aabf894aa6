import type { deliveryNote } from '../../../workflows/ae/forms/delivery-note.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const deliveryNoteWords: WordsOf<typeof deliveryNote> = {
  title: '发货单',
  lead: '每次发货一份，一式三联；收货人签收后登记实收。',
  submit: '发货',
  fields: {
    ship_date: { label: '发货日期' },
    consignee: { label: '收货单位' },
    address: { label: '收货地址' },
    receiver: { label: '收货人' },
    receiver_phone: { label: '收货电话' },
    carrier: { label: '承运方' },
    waybill: { label: '运单/车牌号' },
    expect_at: { label: '预计到达' },
    lines: {
      label: '货物',
      add: '添加货物',
      columns: {
        name: { label: '名称' },
        spec: { label: '规格' },
        unit: { label: '单位' },
        qty: { label: '发货数量' },
        packages: { label: '件数' },
        received: { label: '实收数量' },
        remark: { label: '备注' },
      },
    },
    arrived_at: { label: '实际到达' },
    condition: {
      label: '外观检查',
      options: { 完好: '完好', 外包装破损: '外包装破损', 货物损坏: '货物损坏', 数量不符: '数量不符' },
    },
    exception: { label: '异常说明' },
    sig_ae: { label: '发货人' },
    sig_carrier: { label: '承运人' },
    sig_receiver: { label: '收货人' },
    receipt_scan: { label: '回单附件' },
    before_acceptance: { label: '待验收' },
  },
  pages: {
    shipment: '收货与承运',
    goods: '货物',
  },
  says: {
    accepted: () => '还没有验收单（合同约定先发后验的除外）',
    tooMany: ({ left }) => `可发数量只有 ${left}`,
    arrivesEarly: () => '到达不能早于发货',
    receipt: () => '登记签收',
    allReceived: () => '请填写每一行的实收数量',
    differs: () => '实收与发货不同，请选择“数量不符”并说明',
    stub: () => '存根联',
    clientCopy: () => '客户联',
    returnCopy: () => '回单联',
  },
}
