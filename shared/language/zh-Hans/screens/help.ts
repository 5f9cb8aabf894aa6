import type { KindId } from '../../../forms/kinds.ts'

/** How each kind of field wants to be filled. */
const kinds: Record<KindId, string> = {
  text: '一行文字，按 Enter 到下一项。',
  longText: '可以分段：Enter 换行，Ctrl（⌘）Enter 到下一页。',
  integer: '整数，全角、半角都可以。',
  number: '数字，可带小数。',
  money: '以元为单位，可带千分号和两位小数；大写金额自动写出。',
  amounts: '每格一个金额，以元为单位。',
  percent: '百分数，写 6 或 6% 都是百分之六。',
  duration: '时长：小时、分钟两格；只在分钟格写 90 也是一个半小时。',
  date: '可写 2026-9-3、20260903、2026年9月3日；只写 9/3 即为今年。',
  time: '24 小时制，写 930 或 9:30。',
  dateTime: '日期加钟点；按“现在”填入此刻。',
  choice: '选一项：方向键移动，空格选中。',
  choices: '可选多项：空格勾选。',
  yesNo: '是或否。',
  yesNoNa: '是、否或不适用。',
  people: '一位或多位：逐个输入姓名添上，按 Delete 去掉。',
  person: '输入姓名或职务即可找到同事，也可直接写外人的姓名。',
  reference: '选一份已发出的文件。',
  table: '可从 Excel 复制多格后直接粘贴；在最后一格按 Enter 添一行。',
  checklist: '逐项核对，每项单独作答。',
  countSheet: '清点：只写数到的数目，合计自动核对。',
  bodyDiagram: '在图上点出部位；也可用列表选择。',
  attachment: '选择文件，或拖到这里。',
  signature: '发出后在签字处签。',
  computed: '自动算出，不用填写。',
}

/** Help about what one is doing. */
export const help = {
  title: '帮助',
  close: '知道了',
  clause: (clause: number) => `依据：原文第 ${clause} 条`,
  form: '这份文件',
  field: '这一项',
  noField: '先把光标放在某一项里，再按 F1，这里就说明它怎么填。',
  noTopic:
    '打开一个项目的某一步，或开始填写文件后，这里会逐字引用所依据的条款，并说明怎样填写。随时可按 F1。',
  required: '必填',
  kinds,
}
