import { type FaultCode, Refusal } from '../../../shared/contract/fault.ts'
import { UnfitFolder } from '../../data-folder.ts'
import { OpenRefused } from '../../services/storage/errors.ts'
import { sayStartError } from '../../start-words.ts'
import { Told } from '../told.ts'

const both = (chinese: string, english: string) => `${chinese} / ${english}`

export const WORDS = {
  askSecret: both('口令或恢复码：', 'Passphrase or recovery code:'),
  askName: both('要给谁设置新口令（姓名）：', 'Who gets the new passphrase (name):'),
  askNew: both('新口令：', 'New passphrase:'),
  noOffice: (folder: string) => both(`${folder} 里没有办公室。`, `There is no office in ${folder}.`),
  occupied: (folder: string) =>
    both(
      `${folder} 里已有办公室。加上 --replace 才会替换；原有的会移到 quarantine 文件夹。`,
      `${folder} already holds an office. Add --replace to exchange it; the present one is kept in its quarantine folder.`,
    ),
  exists: (file: string) =>
    both(`${file} 已存在，没有覆盖。`, `${file} is already there; nothing was written over.`),
  made: (file: string, events: number) =>
    both(`已备份并核对（${events} 条记录）：${file}`, `Backed up and verified (${events} events): ${file}`),
  restored: (folder: string) => both(`已恢复到 ${folder}`, `Restored into ${folder}`),
  newCode: (code: string) =>
    both(
      `新的恢复码，只显示这一次，请打印封存：${code}`,
      `The new recovery code, shown only now; print and seal it: ${code}`,
    ),
} as const

const FAULTS: Partial<Record<FaultCode, string>> = {
  signInRefused: both('口令不对。', 'The passphrase is not right.'),
  recoveryCodeWrong: both('恢复码不对。', 'The recovery code is not right.'),
  notAllowed: both('只有管理员可以恢复备份。', 'Only a manager may restore a backup.'),
  notFound: both('找不到这个文件或这个人。', 'There is no such file, or no such person.'),
  backupNotWhole: both(
    '这个备份文件不完整、被改动过，或不属于这个办公室；没有恢复。',
    'This backup is not whole, was changed, or belongs to another office; nothing was restored.',
  ),
  backupFailed: both(
    '备份没有做成，之前的备份不受影响。',
    'No backup was made; earlier ones are as they were.',
  ),
  diskFull: both('磁盘空间不够。', 'There is not enough space on the disk.'),
  damaged: both('记录有损坏，请从备份恢复。', 'The records are damaged; restore a backup.'),
  folderRefused: both('这个文件夹不能存放备份。', 'This folder cannot hold backups.'),
  passphraseWeak: both(
    '新口令太短或太常见（至少 10 个字符）。',
    'The new passphrase is too short or too common (10 characters at least).',
  ),
}

/** A failure in words, for whoever ran the command; anything nobody foresaw stays what it is. */
export function inWords(error: unknown): unknown {
  if (error instanceof OpenRefused || error instanceof UnfitFolder) return new Told(sayStartError(error))
  if (!(error instanceof Refusal)) return error
  return new Told(FAULTS[error.fault.code] ?? both('没有做成。', `Refused: ${error.fault.code}.`))
}
