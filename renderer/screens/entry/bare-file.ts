/** A path as the file manager copies it: Windows puts it in quotation marks, and a line end may come along. */
export const bareFile = (typed: string): string => typed.trim().replace(/^["'“](.*)["'”]$/, '$1')
