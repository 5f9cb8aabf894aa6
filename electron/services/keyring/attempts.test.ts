import { describe, expect, it } from 'vitest'
import { type AttemptCount, type AttemptStore, attemptKeys, createAttempts, waitAfter } from './attempts.ts'

const zhang = attemptKeys.passphrase('zhang', ['zhang', 'li'])
const li = attemptKeys.passphrase('li', ['zhang', 'li'])

/** What outlives the program, and time that passes only by sleeping. */
function world() {
  const disk = new Map<string, AttemptCount>()
  const log: string[] = []
  const time = { ms: 0, slept: 0 }
  const store: AttemptStore = {
    read: (key) => disk.get(key) ?? { failures: 0, sequence: 0 },
    write: (key, count) => {
      disk.set(key, count)
      log.push(`write ${count.failures}`)
    },
  }
  const sleep = async (ms: number) => {
    time.ms += ms
    time.slept += ms
  }
  const start = () => createAttempts({ store, monotonic: () => time.ms, sleep })
  return { disk, log, time, store, start }
}

const wrong = async () => null
const right = async () => 'open'

describe('waits', () => {
  it('are none for five tries, then double to fifteen minutes', async () => {
    const { start, time } = world()
    const attempts = start()
    const waits: number[] = []
    for (let i = 0; i < 18; i++) {
      const before = time.slept
      await attempts.attempt(zhang, wrong)
      waits.push((time.slept - before) / 1000)
    }
    expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
  })

  it('count from the failure, and only what is left is waited for', async () => {
    const { start, time } = world()
    const attempts = start()
    for (let i = 0; i < 7; i++) await attempts.attempt(zhang, wrong)
    expect(attempts.status(zhang)).toEqual({ failures: 7, waitMs: 4000 })
    time.ms += 3999
    expect(attempts.status(zhang).waitMs).toBe(1)
    time.ms += 1
    expect(attempts.status(zhang).waitMs).toBe(0)
  })

  it('are sat out even when the timer rings early', async () => {
    const { store, time } = world()
    const early = createAttempts({
      store,
      monotonic: () => time.ms,
      sleep: async (ms) => {
        time.ms += Math.max(1, ms / 2)
      },
    })
    for (let i = 0; i < 10; i++) await early.attempt(zhang, wrong)
    const from = time.ms
    await early.attempt(zhang, wrong)
    expect(time.ms - from).toBeGreaterThanOrEqual(32_000)
  })

  it('are longest for a count that makes no sense', () => {
    expect([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY, 1e9].map(waitAfter)).toEqual(
      Array(5).fill(900_000),
    )
  })
})

describe('counting', () => {
  it('is written before the guess is judged, and cleared before success is told', async () => {
    const { start, log } = world()
    const attempts = start()
    const judge = (answer: string | null) => async () => {
      log.push('judged')
      return answer
    }
    await attempts.attempt(zhang, judge(null))
    await attempts.attempt(zhang, judge('open'))
    expect(log).toEqual(['write 1', 'judged', 'write 2', 'judged', 'write 0'])
  })

  it('judges nothing when it cannot be written', async () => {
    const { store, time } = world()
    let judged = 0
    const full = { ...store, write: () => expect.fail('disk full') }
    const attempts = createAttempts({ store: full, monotonic: () => time.ms, sleep: async () => {} })
    await expect(attempts.attempt(zhang, async () => judged++)).rejects.toThrow('disk full')
    expect(judged).toBe(0)
  })

  it('takes an error for a failure and goes on', async () => {
    const { start, disk } = world()
    const attempts = start()
    await expect(attempts.attempt(zhang, () => Promise.reject(new Error('no memory')))).rejects.toThrow(
      'no memory',
    )
    expect(disk.get(zhang)).toEqual({ failures: 1, sequence: 1 })
    expect(await attempts.attempt(zhang, right)).toBe('open')
    expect(disk.get(zhang)).toEqual({ failures: 0, sequence: 2 })
  })

  it('outlives a thousand guesses with the program killed at every one and the wall clock thrown about', async () => {
    const { start, disk, time } = world()
    const realNow = Date.now
    let last = 0
    try {
      for (let i = 1; i <= 1000; i++) {
        // The monotonic clock of a new process may begin anywhere, also lower than before.
        time.ms = (i * 7919) % 100_000
        Date.now = () => realNow() + (i % 2 ? 1 : -1) * i * 86_400_000
        const before = time.slept
        // Killed while judging: the answer never comes.
        const judged = new Promise<void>((resolve) => {
          void start().attempt(zhang, () => {
            resolve()
            return new Promise<null>(() => {})
          })
        })
        await judged
        const waited = time.slept - before
        expect(waited).toBe(waitAfter(i - 1))
        expect(waited).toBeGreaterThanOrEqual(last)
        expect(disk.get(zhang)).toEqual({ failures: i, sequence: i })
        last = waited
      }
    } finally {
      Date.now = realNow
    }
    expect(last).toBe(900_000)
  })

  it('begins a wait anew in full when the program is killed in the middle of it', async () => {
    const { start, time, store } = world()
    for (let i = 0; i < 12; i++) await start().attempt(zhang, wrong)
    const owed = waitAfter(12)
    time.ms += owed - 1
    expect(start().status(zhang).waitMs).toBe(owed)
    expect(store.read(zhang).failures).toBe(12)
  })
})

describe('parallel guesses', () => {
  it('for one person are judged one at a time, in order, each after its own wait', async () => {
    const { start, time } = world()
    const attempts = start()
    let running = 0
    let most = 0
    const judgedAt: number[] = []
    const guess = async () => {
      most = Math.max(most, ++running)
      judgedAt.push(time.ms)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      return null
    }
    await Promise.all(Array.from({ length: 20 }, () => attempts.attempt(zhang, guess)))
    expect(most).toBe(1)
    const gaps = judgedAt.slice(1).map((ms, i) => ms - (judgedAt[i] ?? 0))
    expect(gaps).toEqual(Array.from({ length: 19 }, (_, i) => waitAfter(i + 1)))
  })

  it('for different persons do not wait for one another', async () => {
    const { start, disk } = world()
    const attempts = start()
    const never = attempts.attempt(zhang, () => new Promise<null>(() => {}))
    expect(await attempts.attempt(li, right)).toBe('open')
    expect(disk.get(zhang)?.failures).toBe(1)
    void never
  })

  it('a success clears the way for who stands behind', async () => {
    const { start, time } = world()
    const attempts = start()
    for (let i = 0; i < 6; i++) await attempts.attempt(zhang, wrong)
    const before = time.slept
    await Promise.all([
      attempts.attempt(zhang, right),
      attempts.attempt(zhang, wrong),
      attempts.attempt(zhang, wrong),
    ])
    expect(time.slept - before).toBe(2000)
  })
})

describe('counters', () => {
  it('are apart for each person and kind, and one for all who do not exist', () => {
    const known = ['zhang', 'li', 'unknown']
    const keys = [
      ...known.flatMap((id) => [attemptKeys.passphrase(id, known), attemptKeys.pin(id, known)]),
      attemptKeys.passphrase('x', known),
      attemptKeys.pin('x', known),
      attemptKeys.recovery,
    ]
    expect(new Set(keys).size).toBe(keys.length)
    expect(attemptKeys.passphrase('x', known)).toBe(attemptKeys.passphrase('y', known))
  })

  it('are cleared one at a time by an administrator, and who waits goes on at once', async () => {
    const { store, time } = world()
    const asleep = createAttempts({ store, monotonic: () => time.ms, sleep: () => new Promise(() => {}) })
    for (const key of [zhang, li]) store.write(key, { failures: 20, sequence: 20 })
    const waiting = asleep.attempt(zhang, right)
    await new Promise((resolve) => setImmediate(resolve))
    asleep.unlock(zhang)
    expect(await waiting).toBe('open')
    expect([store.read(zhang), store.read(li)]).toEqual([
      { failures: 0, sequence: 21 },
      { failures: 20, sequence: 20 },
    ])
  })
})
