import { expect, test } from 'vitest'
import { importDraftKey, seal, unseal } from './cipher.ts'

const KEY = btoa(String.fromCharCode(...new Uint8Array(32).fill(7)))
const OTHER = btoa(String.fromCharCode(...new Uint8Array(32).fill(8)))
const answers = { subject: '春季新品第二轮提案沟通', items: [{ topic: '主视觉', cost_impact: 128_000 }] }

test('what was sealed comes back', async () => {
  const key = await importDraftKey(KEY)
  expect(await unseal(key, 'draft-1', await seal(key, 'draft-1', answers))).toEqual(answers)
})

test('the words do not stand in the record, and no two records are alike', async () => {
  const key = await importDraftKey(KEY)
  const [one, two] = [await seal(key, 'draft-1', answers), await seal(key, 'draft-1', answers)]
  expect(new TextDecoder().decode(one.cipher)).not.toContain('subject')
  expect(one.cipher).not.toEqual(two.cipher)
})

test('a record of another draft or another office does not open', async () => {
  const key = await importDraftKey(KEY)
  const sealed = await seal(key, 'draft-1', answers)
  await expect(unseal(key, 'draft-2', sealed)).rejects.toThrow()
  await expect(unseal(await importDraftKey(OTHER), 'draft-1', sealed)).rejects.toThrow()
})

test('the key cannot be read back', async () => {
  const key = await importDraftKey(KEY)
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
})
