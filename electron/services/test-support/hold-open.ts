import { OpenRefused } from '../storage/errors.ts'
import { openOfficeFile } from '../storage/office-file.ts'

/** A process of its own that says `open` and holds an office until its input ends, or says why it was refused. */
try {
  const file = await openOfficeFile(process.argv[2] ?? '', () => '2026-09-02')
  process.stdout.write('open\n')
  process.stdin.resume()
  process.stdin.on('end', () => {
    file.close()
    process.exit(0)
  })
} catch (error) {
  process.stdout.write(error instanceof OpenRefused ? error.code : String(error))
}
