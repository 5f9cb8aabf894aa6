// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** A JSON file's value, or undefined when there is none or it broke off. @param {string} file */
export function readJson(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } catch {
    return undefined
  }
}
