import type { FaultCode } from '../../contract/fault.ts'
import type { UpdateWhy } from '../../contract/updates.ts'
import type { SayParams } from '../../sheet/words.ts'
import { pictureUnfit } from './pictures.ts'
import { update } from './screens/update.ts'

/** Why a call was refused and what to do next. */
export const faults: Record<FaultCode, (params: SayParams) => string> = {
  badInput: () => '送出的內容不完整或格式不對，沒有儲存。請檢查後再試。',
  unknownCall: () => '程式的兩個部分版本不一致，請關閉後重新開啟。',
  notAllowed: () => '您沒有做這件事的權限，請找負責人。',
  notSetUp: () => '辦公室還沒有設定，請先完成設定。',
  alreadySetUp: () => '辦公室已經設定好了。',
  notFound: () => '找不到這一項，可能已被刪除。',
  problems: () => '還不能發出，請按提示補充。',
  conflict: () => '您開啟之後，這個項目又有了新的記錄。請看過下面的變動，再發出一次。',
  draftConflict: () => '這份草稿在另一個視窗也改過。兩邊的內容都還在，請選擇保留哪一邊。',
  draftIssued: ({ number }) => `這份草稿已經發出，編號 ${number}。`,
  commandReused: () => '同一個操作編號用在不同的內容上，沒有執行。請重新開啟這一頁。',
  onlyOne: ({ number }) => `每個項目只有一份，已有 ${number}；請修訂那一份。`,
  notYet: ({ number }) => `${number} 還不能登記這一項，先完成前面的步驟。`,
  archiveOff: () => '辦公室還沒有打開「可讀檔案匯出」，請負責人在設定中打開。',
  gateClosed: () => '現在還不能做這一步。',
  locked: () => '已鎖定，請先登入。',
  signInRefused: () => '姓名或通行密語不對。',
  passphraseWeak: () => '通行密語不夠安全：至少 10 個字，不要用常見的密語、機構名稱或姓名。',
  pinWeak: () => '這個 PIN 太容易猜到，請換一個。',
  pinRefused: () => 'PIN 不對。',
  recoveryCodeWrong: () => '復原碼不對，請對照列印的復原碼逐組核對。',
  lastManager: () => '這是最後一位辦公室負責人，不能停用；請先指定另一位。',
  signOutOfTurn: () => '還沒輪到在這裡簽字。',
  hashMismatch: () => '文件內容與剛才顯示的不一致，沒有簽署。請重新開啟後再簽。',
  alreadySigned: () => '這裡已經簽過字了。',
  notSigner: () => '這位不能在這裡簽字。',
  tooLittleInk: () => '筆跡太短，請完整簽名。',
  documentVoided: () => '這份文件已經作廢。',
  nothingChanged: () => '內容沒有變化，沒有產生新版本。',
  silenceNotAllowed: () => '還不能視為確認：須已過回覆期限、客戶未簽字，並附上書面約定。',
  backupFailed: () => '備份沒有完成，原有備份都還在。請檢查磁碟後再試。',
  backupNotWhole: () => '這個備份不完整，不能用來還原。請換一個。',
  folderRefused: () => '這個資料夾不能用作備份：請選本機或外接儲存裝置上的資料夾，不要用網路或同步碟。',
  updateRefused: ({ why }) => update.whys[why as UpdateWhy] ?? update.whys.notAnUpdate,
  pictureUnfit,
  nothingToSave: () => '這個項目還沒有可以存為範本的內容：先填寫需求、工作通知單、創作指引書或內部進度表。',
  badPicture: () =>
    '這張圖片不能用作標誌：請選 PNG、JPEG 或 SVG 圖片，沒有損壞，且不超過 10 MB。原來的標誌沒有變。',
  tooLarge: () => '內容太大，沒有儲存。請減少附件或文字。',
  pdfFailed: () => '產生 PDF 時出錯，記錄本身已安全儲存。請再試一次。',
  pdfSuperseded: () => '已有更新的預覽。',
  diskFull: () => '磁碟已滿，沒有儲存。請騰出空間後再試；您填寫的內容還在畫面上。',
  damaged: () => '資料檔已損壞，為免進一步損失，已停止寫入。請從備份還原。',
  internal: () => '發生意外的錯誤，沒有儲存。請再試一次；如仍不行，請重新開啟程式。',
}
