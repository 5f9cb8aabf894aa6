/** Choosing a passphrase, wherever one is chosen. */
export const passphrase = {
  passphrase: '口令',
  current: '现在的口令',
  fresh: '新口令',
  again: '再输入一次',
  wrong: '口令不对。',
  rule: '10 到 128 个字，任何文字都可以，中间可以有空格。几个不相干的词连成一句，好记又难猜。要输入汉字，请先点右边的眼睛。',
  strength: { weak: '还不够', fair: '可以用', strong: '很好' },
  strengthOf: (strength: string) => `口令强度：${strength}`,
  problems: {
    empty: '请填写口令。',
    short: '太短：至少 10 个字。',
    long: '太长：最多 128 个字。',
    simple: '太容易猜：请不要用重复的字或键盘上连着的键。',
    name: '口令里有单位或本人的名字，容易被猜到。',
    differs: '两次输入的不一样。',
  },
}
