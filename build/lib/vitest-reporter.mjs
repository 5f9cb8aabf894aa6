// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { results } from './paths.mjs'

export const unitReport = join(results, 'unit.json')

/**
 * A file or suite that broke outside its tests (an import, a beforeAll) is one failure.
 * @param {import('vitest/node').TestModule} module
 */
function brokenIn(module) {
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0)
  return suites.length + (module.errors().length > 0 ? 1 : 0)
}

/** @param {readonly import('vitest/node').TestModule[]} modules */
export function count(modules) {
  /** @type {import('./tally.mjs').Tally} */
  const counted = { passed: 0, failed: 0, skipped: [] }
  for (const module of modules) {
    counted.failed += brokenIn(module)
    for (const test of module.children.allTests()) {
      const result = test.result()
      if (result.state === 'passed') counted.passed++
      else if (result.state === 'failed') counted.failed++
      else counted.skipped.push({ name: test.fullName, reason: ('note' in result && result.note) || '' })
    }
  }
  return counted
}

/** Vitest's own JSON leaves out why a test was skipped. */
export default class CountReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    mkdirSync(results, { recursive: true })
    writeFileSync(unitReport, JSON.stringify(count(modules), null, 2))
  }
}
