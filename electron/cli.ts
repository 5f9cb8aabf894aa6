import { Command, CommanderError } from 'commander'
import { type Ask, asker } from './cli/backup/ask.ts'
import { backup } from './cli/backup/backup.ts'
import { restore } from './cli/backup/restore.ts'
import { DEFAULT_STORY, demo } from './cli/demo.ts'
import { Told } from './cli/told.ts'

/** Entry: the commands that need no window. */
const program = new Command('qiancheng').exitOverride().configureOutput({ writeErr: () => {} })

program
  .command('demo')
  .description('play a story into a fresh office and write its documents as PDFs')
  .option('--story <file>', 'the story to play', DEFAULT_STORY)
  .option('--out <folder>', 'where the PDFs and documents.json go', 'demo-out')
  .option('--data <folder>', 'keep the office in this (new or empty) folder')
  .exitOverride()
  .configureOutput({ writeErr: () => {} })
  .action(async (options) => console.log(await demo(options)))

program
  .command('backup')
  .description('back up an office that is not open; asks for a passphrase or the recovery code')
  .option('--data <folder>', "the office's folder")
  .option('--to <file>', 'a second copy: a new file, or a folder')
  .exitOverride()
  .configureOutput({ writeErr: () => {} })
  .action(async (options) => console.log(await asking((ask) => backup(options, ask))))

program
  .command('restore')
  .description('restore a backup; asks for a passphrase or the recovery code')
  .argument('<file>', 'the backup')
  .option('--data <folder>', 'where the office goes')
  .option('--replace', 'put it in the place of the office that is there, which is kept aside')
  .exitOverride()
  .configureOutput({ writeErr: () => {} })
  .action(async (file, options) => console.log(await asking((ask) => restore(file, options, ask))))

async function asking<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const ask = asker()
  try {
    return await work(ask)
  } finally {
    ask.close()
  }
}

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = failed(error)
}

/** Says what went wrong; a stack only for what nobody foresaw. */
function failed(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    console.error(error.message.replace(/^error: /, ''))
    console.error('See --help.')
    return 2
  }
  console.error(error instanceof Told ? error.message : error)
  return 1
}
