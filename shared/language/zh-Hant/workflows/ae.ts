import type { Words } from '../../words.ts'
import { notices } from './ae-notices.ts'
import { reminders } from './ae-reminders.ts'

const papers: Words['workflows']['ae']['papers'] = {
  RQ: '客戶需求記錄',
  MR: '客戶會議記錄',
  IM: '內部會議記錄',
  WO: '工作通知單',
  CB: '創作指引書',
  IT: '內部時間進度表',
  WS: '工作實施進程表',
  IR: '內部審核記錄',
  RH: '提案預演記錄',
  PP: '提案記錄',
  CR: '修改單',
  CF: '方案確認書',
  SQ: '第三方詢價與比價表',
  QT: '報價單',
  CT: '廣告服務合同',
  RT: '收款跟進表',
  PN: '付款通知書',
  CP: '項目資金計劃表',
  PO: '第三方委託製作單',
  QC: '進度與質量監控記錄',
  AC: '項目驗收單',
  DN: '發貨單',
  AR: '項目歸檔目錄',
}

/** The sixteen clauses stand word for word as in the source. */
export const aeWords: Words['workflows']['ae'] = {
  name: '廣告客戶主任（AE）工作流程',
  papers,
  steps: {
    clause1: { title: '客戶溝通與需求', clause: '與客戶溝通,清晰明白工作類別及客戶意圖,瞭解客戶預算;' },
    clause2: {
      title: '工作單與創作指引',
      clause:
        '撰寫"會議記錄"及"工作通知單"、"創作指引書",由客戶部經理簽字後,交總監執行部門主管簽字,再由執行部門主管委派本項目到具體執行人員;',
    },
    clause3: {
      title: '內部說明會',
      clause: '召集公司內相關人員開會,將與客戶溝通得到的信息綜合後,加入個人建議向各位成員闡述;',
    },
    clause4: {
      title: '進度表',
      clause:
        '與各位主管商議確定完成工作所需時間,以"內部時間進度表"的形式通知有關人員並以公司名義向客戶提交"工作實施進程表";',
    },
    clause5: {
      title: '內部會議',
      clause:
        '項目進展過程中組織每一次的內部會議,以既定的廣告定位,廣告策略為指導方針,把握各項目進程;並做好"內部會議記錄",及督促與會人員簽字確認討論內容;',
    },
    clause6: {
      title: '內部審核與預演',
      clause: '各項目方案形成後,負責召集公司有關人員進行內部審核及提案預演;',
    },
    clause7: { title: '提案與修改', clause: '負責將方案向客戶提案,修改及督促客戶確認;' },
    clause8: {
      title: '客戶會議記錄',
      clause:
        '每次與客戶溝通後,於24小時內整理會議內容,填寫"客戶會議記錄"後分別抄客戶及公司相關人員,並督促客戶簽字確認記錄內容,由AE歸檔;',
    },
    clause9: {
      title: '報價',
      clause: '根據客戶原來的預算,結合最終通過的方案制定報價或要求第三方公司報價,請客戶確認報價;',
    },
    clause10: { title: '合同', clause: '根據報價擬定合同,督促客戶簽訂合同;' },
    clause11: { title: '預付款', clause: '督促合同預付款的到款日期,協助公司財務資金的運轉計劃;' },
    clause12: {
      title: '進度與質量',
      clause: '根據時間計劃督促內部及第三方公司的工作進度,與此同時進行質量控監;',
    },
    clause13: { title: '驗收', clause: '檢驗所有提交的項目成品數量與質量,並請客戶驗收,並填寫"項目驗收單"' },
    clause14: { title: '發貨', clause: '組織監督發貨到客戶指定地點;' },
    clause15: { title: '餘款', clause: '負責督促客戶支付餘款;' },
    clause16: { title: '歸檔', clause: '負責與本次項目相關的客戶資料與工作文件整理歸檔工作。' },
  },
  reminders,
  notices,
  kinds: {
    graphic: '平面設計與印刷',
    film: '影視製作',
    event: '活動與展陳',
    media: '媒介投放',
    digital: '數字傳播',
  },
  waiting: {
    opening: () => '先發出列入立項文件的會議記錄',
    lateRecord: ({ number, elapsed }: { readonly number: string; readonly elapsed: string }) =>
      `${number} 在溝通結束後 ${elapsed} 才發出，超過 24 小時`,
  },
}
