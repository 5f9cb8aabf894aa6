import { account } from './account.ts'
import { acts } from './acts.ts'
import { archive } from './archive.ts'
import { audit } from './audit.ts'
import { backup } from './backup.ts'
import { board } from './board.ts'
import { calendar } from './calendar.ts'
import { copy } from './copy.ts'
import { document } from './document.ts'
import { documents } from './documents.ts'
import { entry } from './entry.ts'
import { fields } from './fields.ts'
import { help } from './help.ts'
import { limit } from './limit.ts'
import { lock } from './lock.ts'
import { logo } from './logo.ts'
import { notFound } from './not-found.ts'
import { notices } from './notices.ts'
import { passphrase } from './passphrase.ts'
import { people } from './people.ts'
import { recovery } from './recovery.ts'
import { run } from './run.ts'
import { runs } from './runs.ts'
import { sample } from './sample.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'
import { shell } from './shell.ts'
import { signing } from './signing.ts'
import { startRun } from './start-run.ts'
import { stats } from './stats.ts'
import { templates } from './templates.ts'
import { today } from './today.ts'
import { tour } from './tour.ts'
import { trash } from './trash.ts'
import { ui } from './ui.ts'
import { update } from './update.ts'
import { view } from './view.ts'
import { wizard } from './wizard.ts'

/** One file per screen. */
export const screens = {
  templates,
  notices,
  calendar,
  audit,
  logo,
  ui,
  shell,
  search,
  limit,
  setup,
  today,
  runs,
  startRun,
  run,
  wizard,
  fields,
  document,
  signing,
  documents,
  settings,
  account,
  backup,
  update,
  board,
  entry,
  lock,
  passphrase,
  people,
  recovery,
  trash,
  acts,
  help,
  tour,
  view,
  notFound,
  archive,
  copy,
  stats,
  sample,
}
