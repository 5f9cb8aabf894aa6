export const STEP_TITLE = 'step-title'

/** When the line one stood on disappears, the keyboard goes on from the heading and not from the top of the window. */
export const focusStepTitle = (): void => document.getElementById(STEP_TITLE)?.focus()
