// @ts-check
/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, link?: boolean }} Locked */
/** @typedef {{ packages?: Record<string, Locked> }} Lock */

/**
 * What node_modules lacks or has in another version than the lockfile says. npm keeps its own record of
 * what it installed (node_modules/.package-lock.json), so an install made by hand counts as well.
 * Optional packages are for other machines: they may be absent, but not different.
 * @param {Lock} lock
 * @param {Lock | undefined} record
 */
export function missing(lock, record) {
  const there = record?.packages ?? {}
  return Object.entries(lock.packages ?? {})
    .filter(([path]) => path !== '')
    .filter(([path, { version, optional }]) => {
      const found = there[path]
      return found ? found.version !== version : !optional
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
}
