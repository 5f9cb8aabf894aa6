/** Why an office folder was not opened. The host shows `message` (in two languages: none is chosen yet) and stops. */
export const OPEN_CODES = [
  'officeInUse',
  'keyMissing',
  'keyWrong',
  'newerVersion',
  'sqliteTooOld',
  'notAnOffice',
  'recordsMissing',
  'damaged',
  'migrationChanged',
  'unsafeSetting',
] as const
export type OpenCode = (typeof OPEN_CODES)[number]

export class OpenRefused extends Error {
  readonly code: OpenCode
  readonly params: { readonly [name: string]: string }

  constructor(code: OpenCode, params: { readonly [name: string]: string } = {}) {
    super(WORDS[code](params))
    this.name = 'OpenRefused'
    this.code = code
    this.params = params
  }
}

/** The folder is open in another process; `params` name its host, user and pid when they are known. */
export class OfficeInUse extends OpenRefused {
  constructor(params: { readonly [name: string]: string } = {}) {
    super('officeInUse', params)
    this.name = 'OfficeInUse'
  }
}

/** A sealed record is gone or did not open: changed, moved to another row, or sealed under another key. */
export class SealBroken extends Error {
  constructor(table: string) {
    super(`a sealed record of ${table} is missing or does not open`)
    this.name = 'SealBroken'
  }
}

type Say = (params: { readonly [name: string]: string }) => string

const who = ({ host, user, pid }: { readonly [name: string]: string }): string =>
  host === undefined ? '' : ` (${user}@${host}, ${pid})`

const WORDS: Record<OpenCode, Say> = {
  officeInUse: (params) =>
    `这个办公室已在另一处打开${who(params)}，请先在那里关闭。 This office is already open elsewhere${who(params)}; close it there first.`,
  keyMissing: () =>
    '找不到密钥文件 office.keyring，没有它就无法打开这些记录。请从备份取回该文件；程序不会另造密钥。 The key file office.keyring is missing and the records cannot be opened without it. Bring it back from your safe copy; no new key is made.',
  keyWrong: () =>
    '密钥文件 office.keyring 已损坏或不属于这些记录。请取回原来的文件。 The key file office.keyring is damaged or does not belong to these records. Bring back the original one.',
  newerVersion: ({ found, known }) =>
    `这些记录由更新的程序写成（${found}，本程序到 ${known}）。请更新程序后再打开。 These records were written by a newer version (${found}; this one knows ${known}). Update the program first.`,
  sqliteTooOld: ({ found, needed }) =>
    `内置数据库版本过旧（${found}，需要 ${needed}）。请重新安装程序。 The built-in database engine is too old (${found}, needs ${needed}). Reinstall the program.`,
  notAnOffice: () =>
    '这个文件夹中的 office.db 不是签程的记录，没有改动它。 office.db in this folder is not a Qiancheng record; it was left as it is.',
  recordsMissing: () =>
    '这个文件夹里有文件或备份，但记录本身 office.db 是空的或不见了。请从备份恢复；程序不会另建空的办公室。 This folder has documents or backups but its records (office.db) are empty or gone. Restore a backup; no empty office is made.',
  damaged: ({ detail }) =>
    `记录文件有损坏，没有打开。请从备份恢复。 The record file is damaged and was not opened. Restore a backup. ${detail ?? ''}`.trim(),
  migrationChanged: ({ id }) =>
    `程序的数据升级步骤 ${id} 与这些记录所用的不同，没有打开。请重新安装程序。 Upgrade step ${id} differs from the one these records went through. Reinstall the program.`,
  unsafeSetting: ({ setting }) =>
    `数据库不接受安全设置 ${setting}，没有打开。 The database engine did not accept the safety setting ${setting}; the records were not opened.`,
}
