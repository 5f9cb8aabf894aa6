import type { clause, client, price, seal, supplier } from '../../registers/registry.ts'
import type { RegisterWords } from '../form-words.ts'

/** What the office keeps beside its runs. */
export const registers = {
  title: '客户、供应商与条款',
  lead: '一次录入，各份表单随时取用；改动只影响以后发出的文件。',
  which: '登记册',
  open: '编辑',
  edit: ({ name }: { readonly name: string }) => `编辑${name}`,
  more: ({ count }: { readonly count: number }) => `另有 ${count} 条`,
  save: '保存',
  cancel: '取消',
  remove: '停用',
  saved: '已保存。',
  removed: '已停用；已发出的文件不变。',
  of: {
    client: {
      title: '客户',
      add: '添加客户',
      empty: '还没有客户。填好后，新项目可直接选用。',
      fields: {
        name: { label: '名称' },
        short: { label: '客户简码' },
        uscc: { label: '统一社会信用代码' },
        address: { label: '地址' },
        legal_rep: { label: '法定代表人' },
        agent: { label: '授权代表' },
        phone: { label: '电话' },
        email: { label: '通知邮箱' },
        bank: { label: '开户行' },
        account: { label: '账号' },
        brands: { label: '品牌' },
        brand_rules: { label: '品牌规范（必须与禁忌）' },
        review_days: { label: '每轮审稿工作日' },
        contacts: {
          label: '联系人',
          add: '添加一行',
          columns: {
            name: { label: '姓名' },
            title: { label: '职务' },
            phone: { label: '电话' },
            email: { label: '通知邮箱' },
            can_sign: { label: '可代表客户签字' },
          },
        },
      },
    } satisfies RegisterWords<typeof client>,
    supplier: {
      title: '第三方公司',
      add: '添加第三方公司',
      empty: '还没有第三方公司。询价和委托制作单会用到。',
      fields: {
        name: { label: '名称' },
        uscc: { label: '统一社会信用代码' },
        contact: { label: '联系人' },
        phone: { label: '电话' },
        address: { label: '地址' },
        bank: { label: '开户行' },
        account: { label: '账号' },
        tax_rate: { label: '税率' },
        invoice_type: {
          label: '发票类型',
          options: { 增值税专用发票: '增值税专用发票', 增值税普通发票: '增值税普通发票', 不开票: '不开票' },
        },
        payment_terms: { label: '付款方式' },
      },
    } satisfies RegisterWords<typeof supplier>,
    price: {
      title: '价目',
      add: '添加价目',
      empty: '还没有价目。报价时可从这里取单价。',
      fields: {
        category: { label: '分类' },
        item: { label: '项目' },
        spec: { label: '规格' },
        unit: { label: '单位' },
        unit_price: { label: '单价（不含税）' },
        internal_cost: { label: '内部成本' },
      },
    } satisfies RegisterWords<typeof price>,
    clause: {
      title: '合同条款',
      add: '添加条款',
      empty: '还没有自己的条款；不填时使用软件自带的条款。',
      fields: {
        order: { label: '次序' },
        title: { label: '条款标题' },
        text: { label: '条款内容' },
      },
    } satisfies RegisterWords<typeof clause>,
    seal: {
      title: '印章与用印登记',
      add: '添加印章',
      empty: '还没有印章。每次用印在这里登记。',
      fields: {
        name: { label: '印章名称' },
        keeper: { label: '保管人' },
        uses: {
          label: '用印登记',
          add: '添加一行',
          columns: {
            used_at: { label: '用印时间' },
            document: { label: '文件编号' },
            copies: { label: '份数' },
            approved_by: { label: '批准人' },
            note: { label: '备注' },
          },
        },
      },
    } satisfies RegisterWords<typeof seal>,
  },
}
