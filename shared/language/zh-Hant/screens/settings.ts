import type { Words } from '../../words.ts'

/** The office's own settings. */
export const settings: Words['screens']['settings'] = {
  title: '設定',
  general: '辦公室',
  parts: '設定的各部分',
  language: '介面語言',
  languageHelp: '只改變畫面上的文字；每份文件用哪種語言，發出時另選。',
  letterhead: '文件抬頭',
  letterheadHelp: '印在以後發出的文件上；已發出的文件不變。',
  officeName: '公司或辦公室名稱',
  phone: '電話',
  address: '地址',
  save: '儲存抬頭',
  saved: '已儲存。',
  onlyManager: '只有辦公室負責人可以修改。',
  nothingChanged: '還沒有改動',
  rules: '時限規則',
  defer: '節假日順延',
  deferText:
    '關閉時，24 小時按鐘點計算，夜間和節假日照算。開啟後，時限落在休息日的，順延到下一個工作日 10:00；已發出的文件不受影響。',
  person: '姓名',
  jobTitle: '職務',
  roles: '身份',
  addPerson: '新增同事',
  added: (name) => `已新增 ${name}。`,
  you: '您',
  about: '關於',
  version: (version) => `簽程 ${version}`,
  data: '所有資料只存放在這台電腦的辦公室資料夾裡，不經過互聯網。',
  zone: (zone) => `時間按 ${zone} 記錄。`,
  problems: {
    officeName: '請填寫公司或辦公室名稱。',
    name: '請填寫同事的姓名。',
    roles: '請至少選擇一種身份。',
  },
}
