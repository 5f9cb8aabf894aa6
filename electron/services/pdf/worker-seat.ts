import { Worker } from 'node:worker_threads'
import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { Answer, Job } from './messages.ts'
import { TypesetFailed } from './queue.ts'
import type { Printed, PrintFacts } from './render.ts'

/** Holds one worker and puts a new one in its place when it dies. */
export class WorkerSeat {
  readonly #file: URL
  readonly #timeLimit: number
  #worker: Worker | undefined
  #closed = false
  #lastId = 0

  constructor(file: URL, timeLimit: number) {
    this.#file = file
    this.#timeLimit = timeLimit
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

  async close(): Promise<void> {
    this.#closed = true
    await this.#worker?.terminate()
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
        // A paper that comes out while the seat is being closed must not let the program end before the worker.
        if (!this.#closed) worker.unref()
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
      const onExit = () =>
        this.#closed
          ? fail('closed', 'the typesetter was closed')
          : fail('crashed', 'the typesetting worker ended in the middle of a paper')
      const timer = setTimeout(() => {
        fail('too-slow', `the paper was not ready after ${this.#timeLimit} ms`)
        this.#forget(worker)
        void worker.terminate()
      }, this.#timeLimit)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.ref()
      worker.postMessage({ id, sheet, facts } satisfies Job)
    })
  }
}
