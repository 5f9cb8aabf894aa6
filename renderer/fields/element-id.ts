import type { Path } from '../../shared/forms/problem.ts'

/** Id of the element that holds a place, so that a problem's link can find it. */
export const elementId = (path: Path): string => ['f', ...path].join('-')
