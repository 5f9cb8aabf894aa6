import { v7 as uuid } from 'uuid'
import { parseOptions } from '../../../electron/loopback/options.ts'
import { run } from '../../../electron/loopback/run.ts'
import { openServices } from '../../../electron/services/index.ts'

/** The loopback host as it is, taking updates of the publisher whose key a test made. No real host can be told so. */
const updateKeys = [process.env['QC_TEST_UPDATE_KEY'] ?? '']

const running = await run(
  parseOptions(process.argv.slice(2)),
  import.meta.dirname,
  (options) => openServices({ ...options, updateKeys }),
  { next: uuid },
)
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)))
process.stdout.write(`Ready ${running.url}\n`)
