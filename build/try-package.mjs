// @ts-check
/** `node build/try-package.mjs PROGRAM`: starts a packed program and waits until it has set up an office. */
import { command, Stop, say } from './lib/say.mjs'
import { tryProgram } from './lib/try-program.mjs'

command(async () => {
  const [program] = process.argv.slice(2)
  if (!program) throw new Stop('Which program? node build/try-package.mjs PROGRAM')
  const seconds = await tryProgram(program)
  say(`${program} set up an office after ${seconds.toFixed(1)} s.`)
  return 0
})
