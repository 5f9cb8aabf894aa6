/** Settings: one's own account. */
export const account = {
  tab: '我的账户',
  passphraseTitle: '更改口令',
  passphraseText: '口令用来打开加密的资料。改后旧口令立即失效，其他人不受影响。',
  currentMissing: '请填写现在的口令。',
  change: '更改口令',
  changed: '口令已更改。',
  pinTitle: '签字 PIN',
  pinText: '六位数字。签字时证明是您本人，只在资料打开时有效；输错几次会越等越久。它不能用来登录。',
  pin: '六位数字',
  pinAgain: '再输入一次',
  setPin: '设定 PIN',
  pinSet: 'PIN 已设定。',
  pinProblems: {
    six: '须为六位数字。',
    simple: '太容易猜：请不要用重复、连续的数字或年份。',
    differs: '两次输入的不一样。',
  },
  confirmWith: '您的口令',
  confirmMissing: '请填写您的口令，确认是本人。',
}
