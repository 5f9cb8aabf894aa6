import type { Words } from '../../words.ts'

const kinds: Words['screens']['help']['kinds'] = {
  text: '一行文字，按 Enter 到下一項。',
  longText: '可以分段：Enter 換行，Ctrl（⌘）Enter 到下一頁。',
  integer: '整數，全形、半形都可以。',
  number: '數字，可帶小數。',
  money: '以元為單位，可帶千分號和兩位小數；大寫金額自動寫出。',
  amounts: '每格一個金額，以元為單位。',
  percent: '百分數，寫 6 或 6% 都是百分之六。',
  duration: '時長：小時、分鐘兩格；只在分鐘格寫 90 也是一個半小時。',
  date: '可寫 2026-9-3、20260903、2026年9月3日；只寫 9/3 即為今年。',
  time: '24 小時制，寫 930 或 9:30。',
  dateTime: '日期加鐘點；按「現在」填入此刻。',
  choice: '選一項：方向鍵移動，空白鍵選中。',
  choices: '可選多項：空白鍵勾選。',
  yesNo: '是或否。',
  yesNoNa: '是、否或不適用。',
  people: '一位或多位：逐個輸入姓名添上，按 Delete 去掉。',
  person: '輸入姓名或職務即可找到同事，也可直接寫外人的姓名。',
  reference: '選一份已發出的文件。',
  table: '可從 Excel 複製多格後直接貼上；在最後一格按 Enter 添一行。',
  checklist: '逐項核對，每項單獨作答。',
  countSheet: '清點：只寫數到的數目，合計自動核對。',
  bodyDiagram: '在圖上點出部位；也可用列表選擇。',
  attachment: '選擇檔案，或拖到這裡。',
  signature: '發出後在簽字處簽。',
  computed: '自動算出，不用填寫。',
}

/** Help about what one is doing. */
export const help: Words['screens']['help'] = {
  title: '說明',
  close: '知道了',
  clause: (clause) => `依據：原文第 ${clause} 條`,
  form: '這份文件',
  field: '這一項',
  noField: '先把游標放在某一項裡，再按 F1，這裡就說明它怎麼填。',
  noTopic:
    '開啟一個項目的某一步，或開始填寫文件後，這裡會逐字引用所依據的條款，並說明怎樣填寫。隨時可按 F1。',
  required: '必填',
  kinds,
}
