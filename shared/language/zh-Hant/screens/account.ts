import type { Words } from '../../words.ts'

/** Settings: one's own account. */
export const account: Words['screens']['account'] = {
  tab: '我的帳戶',
  passphraseTitle: '更改通行密語',
  passphraseText: '通行密語用來開啟加密的資料。改後舊通行密語立即失效，其他人不受影響。',
  currentMissing: '請填寫現在的通行密語。',
  change: '更改通行密語',
  changed: '通行密語已更改。',
  pinTitle: '簽字 PIN',
  pinText: '六位數字。簽字時證明是您本人，只在資料開啟時有效；輸錯幾次會越等越久。它不能用來登入。',
  pin: '六位數字',
  pinAgain: '再輸入一次',
  setPin: '設定 PIN',
  pinSet: 'PIN 已設定。',
  pinProblems: {
    six: '須為六位數字。',
    simple: '太容易猜：請不要用重複、連續的數字或年份。',
    differs: '兩次輸入的不一樣。',
  },
  confirmWith: '您的通行密語',
  confirmMissing: '請填寫您的通行密語，確認是本人。',
}
