/** The office one may play with. */
export const sample = {
  mark: '样本',
  text: '这里的人和事都是虚构的，放心试；自己的办公室没有动。',
  how: '怎样登录和签字',
  howText: (passphrase: string) =>
    `所有人的口令都是“${passphrase}”。锁定后可用任何一位登录，签字用各自的 PIN。`,
  name: '姓名',
  title: '职务',
  pin: 'PIN',
  end: '结束样本',
  filling: '正在准备样本办公室',
  fillingText: '写入几个虚构的项目、记录和签字，几秒钟就好。',
  startText: '想先看看？',
  start: '打开样本办公室',
}
