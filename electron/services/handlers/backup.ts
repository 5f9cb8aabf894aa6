import { refuse } from '../../../shared/contract/fault.ts'
import { forgetKeys } from '../accounts/access.ts'
import { note as noteAct } from '../accounts/audit.ts'
import { namesFor } from '../accounts/members.ts'
import { proveMe } from '../accounts/sign-in.ts'
import { assertPassphrase } from '../accounts/words.ts'
import { orRefuse } from '../backup/faults.ts'
import { within } from '../backup/make.ts'
import { stageHere, stageOpened } from '../backup/restore/restore.ts'
import type { Core } from '../core.ts'
import { isFounded, meOf } from '../session.ts'
import type { HandlersOf } from './handlers.ts'

type Names =
  | 'backup.list'
  | 'backup.make'
  | 'backup.setSecondFolder'
  | 'backup.restore'
  | 'backup.restoreHere'

export function backupHandlers(core: Core): HandlersOf<Names> {
  const { backups } = core
  const restoring = core.work.of('restore')
  const note = (error: unknown) => void core.errors.add('backup.restore', error)
  const place = {
    folder: core.folder,
    now: core.now,
    progress: within(restoring.set, 0, 0.9),
    settle: restoring.settle,
    cost: core.keeper.cost,
  }
  return {
    'backup.list': () => backups.list(),
    'backup.make': async (_input, session) => {
      // First, so that the copy holds it too: what is restored is what stood here.
      core.db.transaction(() => noteAct(core, 'backedUp', meOf(session).id))
      return { backup: await backups.make('byHand') }
    },
    'backup.setSecondFolder': async ({ folder }) => {
      backups.setSecondFolder(folder)
      return {}
    },
    'backup.restore': async ({ name, where, passphrase }, session) => {
      const file = backups.fileOf(name, where)
      const opened = await proveMe(core, meOf(session).id, passphrase, async ({ keys, ...proof }) => ({
        ...proof,
        // Proving ends by forgetting its own.
        keys: new Map([...keys].map(([version, key]) => [version, Buffer.from(key)])),
      }))
      try {
        await orRefuse(note, () =>
          core.replaceOffice(place, async () => {
            await stageOpened(place, file, opened)
            // Should what is given up be wanted again, it is in the list as well as in quarantine.
            await backups.make('beforeRestore').catch((error: unknown) => core.errors.add('backup', error))
          }),
        )
      } finally {
        restoring.end()
        forgetKeys(opened.keys)
      }
      return {}
    },
    'backup.restoreHere': async ({ file, code, name, passphrase }) => {
      if (isFounded(core)) refuse('alreadySetUp')
      assertPassphrase(passphrase, namesFor(core, name))
      try {
        return await orRefuse(note, () =>
          core.replaceOffice(place, () => stageHere(place, file, { code, name, passphrase })),
        )
      } finally {
        restoring.end()
      }
    },
  }
}
