import type { Words } from '../../words.ts'

/** The recovery code: the sheet that is shown once, and what prints. */
export const recovery: Words['screens']['recovery'] = {
  title: '請保管好復原碼',
  lead: '忘記通行密語、換電腦或電腦損壞時，憑它開啟辦公室的資料。它只顯示這一次，程式裡不留底。',
  code: '復原碼',
  group: (number, group) => `第 ${number} 組 ${group}`,
  print: '列印',
  printHelp: '列印一份鎖進櫃子，不要拍照，不要存在這台電腦上。',
  kept: '我已列印或抄下',
  last: '再輸入一次最後一組',
  lastHelp: '對著列印或抄下的紙輸入，確認沒有寫錯。',
  lastWrong: '與畫面上的最後一組不一樣，請核對您的紙。',
  done: '保管好了，繼續',
  waitsForTick: '請先列印或抄下，並打勾',
  unconfirmed: '上一次的復原碼沒有確認保管好。請產生一個新的，列印出來。',
  renew: '去產生',
  paper: {
    title: '復原碼',
    office: '單位',
    date: '產生日期',
    use: '忘記通行密語、換電腦或電腦損壞時，用這張紙上的復原碼開啟辦公室的資料或備份。',
    keep: [
      '放進上鎖的櫃子，與電腦分開存放。',
      '不要拍照，不要用微信或電子郵件傳送，不要存進電腦。',
      '有人看到過、或這張紙遺失，請在「設定 · 備份與復原碼」裡重新產生；舊的隨即失效。',
      '沒有通行密語也沒有復原碼，資料誰也打不開，包括軟體作者。',
    ],
    keptBy: '保管人',
    place: '存放處',
  },
}
