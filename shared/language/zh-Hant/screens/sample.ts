/** The office one may play with. */
export const sample = {
  mark: '樣本',
  text: '這裡的人和事都是虛構的，放心試；自己的辦公室沒有動。',
  how: '怎樣登入和簽字',
  howText: (passphrase: string) =>
    `所有人的口令都是「${passphrase}」。鎖定後可用任何一位登入，簽字用各自的 PIN。`,
  name: '姓名',
  title: '職務',
  pin: 'PIN',
  end: '結束樣本',
  filling: '正在準備樣本辦公室',
  fillingText: '寫入幾個虛構的項目、記錄和簽字，幾秒鐘就好。',
  startText: '想先看看？',
  start: '打開樣本辦公室',
}
