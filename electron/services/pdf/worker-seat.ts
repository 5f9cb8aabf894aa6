import { Worker } from 'node:worker_threads'
import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { Answer, Job, Order } from './messages.ts'
import { TypesetFailed } from './queue.ts'
import type { Printed, PrintFacts } from './render.ts'

/** Holds one worker and puts a new one in its place when it dies. */
export class WorkerSeat {
  readonly #file: URL
  readonly #timeLimit: number
  readonly #leaveLimit: number
  readonly #closing = new AbortController()
  #worker: Worker | undefined
  #lastId = 0

  /** Limits in milliseconds: for one paper, and for what is in hand when the seat is closed. */
  constructor(file: URL, timeLimit: number, leaveLimit: number) {
    this.#file = file
    this.#timeLimit = timeLimit
    this.#leaveLimit = leaveLimit
    this.#start()
  }

  /** Runs one job; a worker that dies under it is replaced and the job tried once more. */
  async run(sheet: Sheet, facts: PrintFacts): Promise<Printed> {
    try {
      return await this.#attempt(sheet, facts)
    } catch (error) {
      const crashed = error instanceof TypesetFailed && error.reason === 'crashed'
      if (!crashed || this.#closed) throw error
      return this.#attempt(sheet, facts)
    }
  }

  /**
   * Lets the worker end by itself: terminating a thread whose zlib is compressing makes Node abort
   * the whole program now and then. Only one that does not end in time is terminated.
   */
  async close(): Promise<void> {
    this.#closing.abort()
    const worker = this.#worker
    if (!worker) return
    worker.ref()
    worker.postMessage({ leave: true } satisfies Order)
    const timer = setTimeout(() => void worker.terminate(), this.#leaveLimit)
    await gone(worker)
    clearTimeout(timer)
  }

  get #closed(): boolean {
    return this.#closing.signal.aborted
  }

  #start(): Worker {
    const worker = new Worker(this.#file)
    // An idle app must be able to exit, and a worker that dies while idle is simply gone.
    worker.unref()
    worker.on('error', () => this.#forget(worker))
    worker.on('exit', () => this.#forget(worker))
    this.#worker = worker
    return worker
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined
  }

  #attempt(sheet: Sheet, facts: PrintFacts): Promise<Printed> {
    if (this.#closed) return Promise.reject(new TypesetFailed('closed', 'the typesetter was closed'))
    const worker = this.#worker ?? this.#start()
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        this.#closing.signal.removeEventListener('abort', onClosing)
        worker.unref()
        act()
      }
      const fail = (reason: 'crashed' | 'too-slow' | 'refused' | 'closed', message: string) =>
        settle(() => reject(new TypesetFailed(reason, message)))
      const onMessage = (answer: Answer) => {
        if (answer.id !== id) return
        if ('fault' in answer) fail('refused', answer.fault)
        else settle(() => resolve(answer.printed))
      }
      const onError = (error: unknown) => fail('crashed', `the typesetting worker crashed: ${String(error)}`)
      const onExit = () => fail('crashed', 'the typesetting worker ended in the middle of a paper')
      const onClosing = () => fail('closed', 'the typesetter was closed')
      const timer = setTimeout(() => {
        fail('too-slow', `the paper was not ready after ${this.#timeLimit} ms`)
        this.#forget(worker)
        void worker.terminate()
      }, this.#timeLimit)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      this.#closing.signal.addEventListener('abort', onClosing)
      worker.ref()
      worker.postMessage({ id, sheet, facts } satisfies Job)
    })
  }
}

const gone = (worker: Worker): Promise<unknown> => new Promise((resolve) => worker.once('exit', resolve))
