import { v7 as uuid } from 'uuid'
import { BadOptions, HelpWanted, type Options, parseOptions } from './loopback/options.ts'
import { PortBusy, type Running, run } from './loopback/run.ts'
import { openServices } from './services/index.ts'
import { sayStartError } from './start-words.ts'

/** The plain Node host: `node loopback.js --data DIR --port N --renderer DIR [--demo]`. */

function end(code: number, stream: NodeJS.WriteStream, message: string): never {
  stream.write(`${message}\n`)
  process.exit(code)
}

function options(): Options {
  try {
    return parseOptions(process.argv.slice(2))
  } catch (error) {
    if (error instanceof HelpWanted) return end(0, process.stdout, error.message)
    if (error instanceof BadOptions) return end(2, process.stderr, error.message)
    throw error
  }
}

async function leave({ close }: Running): Promise<never> {
  try {
    await close()
  } catch (error) {
    return end(1, process.stderr, sayStartError(error))
  }
  return process.exit(0)
}

/** Finishes what is running before it goes; a second signal does not hurry it. */
function closeOnSignal(running: Running): void {
  let leaving = false
  const onSignal = () => {
    if (!leaving) void leave(running)
    leaving = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
}

try {
  const running = await run(options(), import.meta.dirname, openServices, { next: uuid })
  closeOnSignal(running)
  process.stdout.write(`Ready ${running.url}\n`)
} catch (error) {
  end(1, process.stderr, error instanceof PortBusy ? error.message : sayStartError(error))
}
