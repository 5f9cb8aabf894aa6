import { fakeClock, fakeIds, issueContact, openOffice, setUp, startRun } from './office.ts'
import { fakeTypesetter } from './typesetter.ts'

/** A process of its own that issues a document, says its id, and hangs in its print until it is killed. */
const office = await openOffice({
  dataFolder: process.argv[2] ?? '',
  clock: fakeClock(),
  ids: fakeIds(),
  startTypesetter: () => fakeTypesetter(() => new Promise<never>(() => {})),
})
await setUp(office)
const { documentId } = await issueContact(office, await startRun(office), '2026-09-02T09:00:00+08:00')
process.stdout.write(documentId)
setInterval(() => {}, 1_000)
