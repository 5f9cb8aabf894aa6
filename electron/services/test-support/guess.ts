import type { Fault } from '../../../shared/contract/fault.ts'
import { openServices } from '../index.ts'
import { quickCost } from '../keyring/index.ts'
import type { Stopwatch } from '../ports.ts'

/**
 * A process of its own that guesses so many times and then waits to be killed. Says of each guess how long it was made
 * to wait, and what it was told of the next. Waiting takes no time here; the clock on the wall is off by so many days.
 */
const [, , dataFolder = '', name = '', guesses = '1', days = '0'] = process.argv

let now = 0
const watch: Stopwatch = {
  now: () => now,
  asleep: () => 0,
  sleep: async (ms) => {
    now += ms
  },
  after: () => () => {},
}
const services = await openServices({
  dataFolder,
  watch,
  clock: { now: () => Date.now() + Number(days) * 86_400_000 },
  keyringCost: quickCost,
})
process.stdout.write('open\n')
for (let count = 0; count < Number(guesses); count += 1) {
  const before = now
  const reply = await services.dispatch('session.signIn', { name, passphrase: 'guessed and guessed again' })
  const { code, params } = (reply as { fault: Fault }).fault
  process.stdout.write(`${JSON.stringify({ code, waited: now - before, next: params['wait'] })}\n`)
}
process.stdout.write('done\n')
setInterval(() => {}, 1_000)
