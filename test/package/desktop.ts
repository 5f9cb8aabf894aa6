import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName, Input, Output, Reply } from '../../shared/contract/index.ts'

export interface Fetched {
  readonly status: number
  readonly policy: string | null
  readonly text: string
}

/** A main process that runs from a folder, asked what its window would ask it. */
export interface Desktop {
  /** What its window was told to show. */
  readonly shows: readonly string[]
  readonly fetch: (address: string) => Promise<Fetched>
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
  /** Ends it as a person would; the code it ended with. */
  readonly quit: () => Promise<number>
}

/** Answers belong to questions by their number. */
function asker(child: ChildProcess) {
  let last = 0
  return async (asked: object): Promise<unknown> => {
    const id = ++last
    child.send({ id, ...asked })
    for (;;) {
      const [answer] = (await once(child, 'message')) as [{ id?: number; value: unknown }]
      if (answer.id === id) return answer.value
    }
  }
}

/** Somewhere without a node_modules above it, so that nothing but the folder itself can be found. */
export async function startDesktop(folder: string, data: string): Promise<Desktop> {
  const entry = join(import.meta.dirname, 'main-process.ts')
  const env = { ...process.env, NODE_ENV: 'production', NODE_PATH: '' }
  const child = fork(entry, [folder, data], {
    cwd: tmpdir(),
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`it ended with ${code}`)))
  ended.catch(() => {})
  const [{ ready }] = (await Promise.race([once(child, 'message'), ended])) as [{ ready: string[] }]
  const ask = asker(child)
  return {
    shows: ready,
    fetch: async (address) => (await ask({ fetch: address })) as Fetched,
    call: async (name, input) => {
      const reply = (await ask({ call: name, input })) as Reply<never>
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.fault)}`)
      return reply.value
    },
    quit: async () => (await ask({ quit: true })) as number,
  }
}
