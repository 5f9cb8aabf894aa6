import type { FaultCode } from '../../contract/fault.ts'
import type { UpdateWhy } from '../../contract/updates.ts'
import type { SayParams } from '../../sheet/words.ts'
import { pictureUnfit } from './pictures.ts'
import { update } from './screens/update.ts'

/** Why a call was refused and what to do next. */
export const faults: Record<FaultCode, (params: SayParams) => string> = {
  badInput: () => '发送的内容不完整或格式不对，没有保存。请检查后再试。',
  unknownCall: () => '程序的两个部分版本不一致，请关闭后重新打开。',
  notAllowed: () => '您没有做这件事的权限，请找负责人。',
  notSetUp: () => '还没有设置办公室，请先完成设置。',
  alreadySetUp: () => '办公室已经设置好了。',
  notFound: () => '找不到这一项，可能已被删除。',
  problems: () => '还不能发出，请按提示补充。',
  conflict: () => '您打开之后，这个项目又有了新的记录。请看过下面的变化，再发一次。',
  draftConflict: () => '这份草稿在另一个窗口里也改过。两边的内容都还在，请选择保留哪一边。',
  draftIssued: ({ number }) => `这份草稿已经发出，编号 ${number}。`,
  commandReused: () => '同一个操作编号用在了不同的内容上，没有执行。请重新打开这一页。',
  onlyOne: ({ number }) => `每个项目只有一份，已有 ${number}；请修订那一份。`,
  notYet: ({ number }) => `${number} 还不能登记这一项，先完成前面的步骤。`,
  archiveOff: () => '办公室还没有打开“可读档案导出”，请负责人在设置中打开。',
  gateClosed: () => '现在还不能做这一步。',
  locked: () => '已锁定，请先登录。',
  signInRefused: () => '姓名或口令不对。',
  passphraseWeak: () => '口令不够安全：至少 10 个字，不要用常见的口令、单位名或姓名。',
  pinWeak: () => '这个 PIN 太容易猜到，请换一个。',
  pinRefused: () => 'PIN 不对。',
  recoveryCodeWrong: () => '恢复码不对，请对照打印的恢复码逐组核对。',
  lastManager: () => '这是最后一位办公室负责人，不能停用；请先指定另一位。',
  signOutOfTurn: () => '还没轮到在这里签字。',
  hashMismatch: () => '文件内容与刚才显示的不一致，没有签署。请重新打开后再签。',
  alreadySigned: () => '这里已经签过字了。',
  notSigner: () => '这位不能在这里签字。',
  tooLittleInk: () => '笔迹太短，请完整签名。',
  documentVoided: () => '这份文件已经作废。',
  nothingChanged: () => '内容没有变化，没有生成新版本。',
  silenceNotAllowed: () => '还不能视为确认：须已过回复期限、客户未签字，并附上书面约定。',
  backupFailed: () => '备份没有完成，原有备份都还在。请检查磁盘后再试。',
  backupNotWhole: () => '这个备份不完整，不能用来恢复。请换一个。',
  folderRefused: () => '这个文件夹不能用作备份：请选本机或移动存储上的文件夹，不要用网络或同步盘。',
  updateRefused: ({ why }) => update.whys[why as UpdateWhy] ?? update.whys.notAnUpdate,
  pictureUnfit,
  nothingToSave: () => '这个项目还没有可以存为模板的内容：先填写需求、工作通知单、创作指引书或内部进度表。',
  badPicture: () =>
    '这张图片不能用作标志：请选 PNG、JPEG 或 SVG 图片，没有损坏，且不超过 10 MB。原来的标志没有变。',
  tooLarge: () => '内容太大，没有保存。请减少附件或文字。',
  pdfFailed: () => '生成 PDF 时出错，记录本身已安全保存。请再试一次。',
  pdfSuperseded: () => '已有更新的预览。',
  diskFull: () => '磁盘已满，没有保存。请腾出空间后再试；您填写的内容还在屏幕上。',
  damaged: () => '数据文件有损坏，为避免进一步损失已停止写入。请从备份恢复。',
  internal: () => '出了意外的错误，没有保存。请再试一次；如仍不行，请重新打开程序。',
}
