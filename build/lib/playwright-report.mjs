// @ts-check
/** @typedef {{ status: string, projectName: string, annotations: { type: string, description?: string }[] }} Test */
/** @typedef {{ title: string, tests: Test[] }} Spec */
/** @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite */
/** @typedef {{ suites?: Suite[], errors?: unknown[] }} Report */

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]

/** @param {Spec} spec @param {Test} test */
function skip(spec, test) {
  const note = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')
  return { name: `[${test.projectName}] ${spec.title}`, reason: note?.description ?? '' }
}

/**
 * Counts Playwright's JSON report. A test that passed only when it was tried once more counts as passed; Playwright's
 * own summary names it as flaky, so that nobody overlooks it.
 * @param {Report} report
 */
export function count(report) {
  const all = (report.suites ?? [])
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((test) => ({ spec, test })))
  const skipped = all.filter(({ test }) => test.status === 'skipped')
  const passed = all.filter(({ test }) => test.status === 'expected' || test.status === 'flaky').length
  return {
    passed,
    failed: all.length - skipped.length - passed + (report.errors?.length ?? 0),
    skipped: skipped.map(({ spec, test }) => skip(spec, test)),
  }
}
