import { expect, test } from 'vitest'
import { count as countSpecs } from './playwright-report.mjs'
import { lastLine, ranNothing, sum, tally, unexpected, withExitCode } from './tally.mjs'

test('the last line', () => {
  expect(lastLine(sum([tally({ passed: 2 }), tally({ passed: 3, failed: 1 })]))).toBe('5 passed, 1 failed')
})

test('a runner that ends badly without a failed test has crashed', () => {
  expect(withExitCode(tally({ passed: 9 }), 1)).toMatchObject({ passed: 9, failed: 1 })
  expect(withExitCode(tally({ failed: 2 }), 1).failed).toBe(2)
  expect(withExitCode(undefined, 0).failed).toBe(1)
  expect(withExitCode(tally({ passed: 9 }), 0).failed).toBe(0)
})

test('skips alone are nothing', () => {
  expect(ranNothing(tally({ skipped: [{ name: 'a', reason: 'b' }] }))).toBe(true)
})

test('a skip needs a reason somebody agreed to', () => {
  const expected = [{ reason: 'no strace …', because: '' }]
  const skipped = ['no strace on macOS', 'tired', ''].map((reason) => ({ name: 'x', reason }))
  expect(unexpected(skipped, expected).map(({ reason }) => reason)).toEqual(['tired', ''])
})

test('Playwright’s report is counted through its nested suites', () => {
  const result = (status: string, annotations: { type: string; description?: string }[] = []) => ({
    title: status,
    tests: [{ status, projectName: 'loopback', annotations }],
  })
  const skip = result('skipped', [{ type: 'skip', description: 'why' }])
  const inner = { title: '', specs: [result('flaky'), result('unexpected'), skip] }
  const report = { suites: [{ title: '', specs: [result('expected')], suites: [inner] }], errors: [] }
  expect(countSpecs(report)).toEqual({
    passed: 2,
    failed: 1,
    skipped: [{ name: '[loopback] skipped', reason: 'why' }],
  })
})
