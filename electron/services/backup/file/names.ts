import type { Instant } from '../../../../shared/values/time.ts'
import { REASONS, type Reason } from './head.ts'

/** The name a backup gets once it has been restored and compared; until then it ends in `.part`. */
export function backupName(office: string, at: Instant, reason: Reason, turn = 1): string {
  const time = at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  return `qiancheng-${shortId(office)}-${time}${turn === 1 ? '' : `.${turn}`}-${reason}.qcb`
}

/** Enough of the office's id to tell two offices apart on one stick. */
export const shortId = (office: string): string => office.replaceAll(/[^A-Za-z0-9]/g, '').slice(-8)

const NAME = new RegExp(
  `^qiancheng-([A-Za-z0-9]{1,8})-(\\d{8})-(\\d{6})(\\.\\d{1,4})?-(${REASONS.join('|')})\\.qcb$`,
)

/** The only names that are ever opened or removed in a folder of backups. */
export const isBackupName = (name: string): boolean => NAME.test(name)

/** What a crash may have left of a backup that was being written. */
export const isUnfinished = (name: string): boolean =>
  name.endsWith('.part') && isBackupName(name.slice(0, -'.part'.length))
