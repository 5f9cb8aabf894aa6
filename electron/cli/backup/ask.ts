import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks for what must not stand on a command line, where others on the computer can read it. */
export interface Ask {
  readonly secret: (question: string) => Promise<string>
  readonly line: (question: string) => Promise<string>
  readonly close: () => void
}

/** From the keyboard, unseen where it is secret; or one line each from a pipe. */
export function asker(
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WriteStream = process.stderr,
): Ask {
  let hidden = false
  const muted = new Writable({
    write: (chunk, _encoding, done) => {
      if (!hidden) output.write(chunk)
      done()
    },
  })
  const terminal = Boolean(input.isTTY)
  const lines = createInterface({ input, output: muted, terminal })
  const arrived = lines[Symbol.asyncIterator]()
  const ask = async (question: string, secret: boolean): Promise<string> => {
    if (terminal) output.write(`${question} `)
    hidden = secret
    const { value, done } = await arrived.next()
    hidden = false
    if (terminal && secret) output.write('\n')
    return done ? '' : String(value)
  }
  return {
    secret: (question) => ask(question, true),
    line: (question) => ask(question, false),
    close: () => lines.close(),
  }
}
