// @ts-check
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository, wherever the command was typed. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** @param {string[]} parts */
export const at = (...parts) => join(root, ...parts)

export const results = at('test-results')
