// @ts-check
/** @typedef {{ name: string, reason: string }} Skip */
/** @typedef {{ passed: number, failed: number, skipped: Skip[] }} Tally */
/** @typedef {{ reason: string, because: string }} Expected */

/** @param {Partial<Tally>} counts @returns {Tally} */
export const tally = (counts = {}) => ({ passed: 0, failed: 0, skipped: [], ...counts })

/** A stage that is one question with one answer. @param {boolean} good */
export const oneCheck = (good) => tally(good ? { passed: 1 } : { failed: 1 })

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) => ({
  passed: tallies.reduce((n, one) => n + one.passed, 0),
  failed: tallies.reduce((n, one) => n + one.failed, 0),
  skipped: tallies.flatMap((one) => one.skipped),
})

/**
 * A test runner's own verdict outranks its counts: an exit code without a failed test is a crash,
 * and no report at all is one too.
 * @param {Tally | undefined} counted
 * @param {number} code
 */
export function withExitCode(counted, code) {
  if (!counted) return tally({ failed: 1 })
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

/** @param {Tally} counted */
export const ranNothing = ({ passed, failed }) => passed + failed === 0

/**
 * The skips nobody has agreed to. An expected reason that ends with … stands for all that begin so.
 * @param {Skip[]} skipped
 * @param {Expected[]} expected
 */
export function unexpected(skipped, expected) {
  const agreed = (/** @type {string} */ reason) =>
    expected.some((one) =>
      one.reason.endsWith('…') ? reason.startsWith(one.reason.slice(0, -1)) : reason === one.reason,
    )
  return skipped.filter(({ reason }) => !agreed(reason))
}

/** @param {Tally} counted */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`
