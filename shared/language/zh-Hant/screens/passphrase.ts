import type { Words } from '../../words.ts'

/** Choosing a passphrase, wherever one is chosen. */
export const passphrase: Words['screens']['passphrase'] = {
  passphrase: '通行密語',
  current: '現在的通行密語',
  fresh: '新通行密語',
  again: '再輸入一次',
  wrong: '通行密語不對。',
  rule: '10 到 128 個字，任何文字都可以，中間可以有空格。幾個無關的詞連成一句，好記又難猜。要輸入漢字，請先點右邊的眼睛。',
  strength: { weak: '還不夠', fair: '可以用', strong: '很好' },
  strengthOf: (strength) => `通行密語強度：${strength}`,
  problems: {
    empty: '請填寫通行密語。',
    short: '太短：至少 10 個字。',
    long: '太長：最多 128 個字。',
    simple: '太容易猜：請不要用重複的字或鍵盤上連著的鍵。',
    name: '通行密語裡有單位或本人的名字，容易被猜到。',
    differs: '兩次輸入的不一樣。',
  },
}
