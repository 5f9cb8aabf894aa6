import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** What changes a disk. Pipes and wake-ups are written with `write`, and so are left out where files are not. */
export const CALLS =
  'pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir'

const ENTRY = join(import.meta.dirname, 'act.ts')

export const straceIsHere = (): boolean => spawnSync('strace', ['-V']).status === 0

export type Act = 'make' | 'restore'

export interface Run {
  readonly done: boolean
  readonly out: string
  readonly error: string
}

/** Runs an act under strace; `inject` names what happens to which call. */
export async function underStrace(
  what: Act,
  folder: string,
  inject: string | null,
  log?: string,
): Promise<Run> {
  const injection = inject === null ? [] : ['-e', `inject=${inject}`]
  const args = [
    '-f',
    '-qq',
    '-e',
    'signal=none',
    '-e',
    `trace=${CALLS}`,
    ...injection,
    '-o',
    log ?? '/dev/null',
  ]
  // One worker for files, so that the n-th call is the same in every run.
  const env = {
    ...process.env,
    UV_THREADPOOL_SIZE: '1',
    NODE_COMPILE_CACHE: join(tmpdir(), 'qiancheng-compile-cache'),
  }
  const child = spawn('strace', [...args, process.execPath, ENTRY, what, folder], { env })
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { done: out.includes('done'), out, error }
}

export interface Point {
  readonly call: string
  readonly n: number
}

/** Every such call of an undisturbed run, by name and number: strace counts each name of each thread by itself. */
export async function pointsIn(what: Act, folder: () => string): Promise<readonly Point[]> {
  const log = join(tmpdir(), `qiancheng-strace-${process.pid}`)
  // The first run also fills the compile cache, and its calls are not those of the others.
  await underStrace(what, folder(), null)
  const { done, error } = await underStrace(what, folder(), null, log)
  if (!done) throw new Error(`undisturbed, the ${what} failed: ${error}`)
  const counts = new Map<string, number>()
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const found = /^(\d+)\s+(\w+)\(/.exec(line)
    if (found) counts.set(`${found[1]} ${found[2]}`, (counts.get(`${found[1]} ${found[2]}`) ?? 0) + 1)
  }
  rmSync(log, { force: true })
  const most = new Map<string, number>()
  for (const [key, count] of counts) {
    const call = key.split(' ')[1] ?? ''
    most.set(call, Math.max(most.get(call) ?? 0, count))
  }
  return [...most].flatMap(([call, count]) => Array.from({ length: count }, (_, i) => ({ call, n: i + 1 })))
}
