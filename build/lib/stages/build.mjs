// @ts-check
import { buildApp } from '../app-build.mjs'
import { oneCheck } from '../tally.mjs'

export async function build() {
  const { code } = await buildApp()
  return oneCheck(code === 0)
}
