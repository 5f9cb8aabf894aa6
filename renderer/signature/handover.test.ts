import { beforeEach, expect, test } from 'vitest'
import { handOver, provenPin, takeBack, useHandoverStore } from './handover.ts'

const handover = {
  documentId: '018f0000-0000-7000-8000-000000000001',
  place: 'sig_client',
  guest: { name: '周敏', title: '市场总监', org: '青禾茶饮' },
  witness: { personId: '018f0000-0000-7000-8000-000000000002', name: '林晓', pin: '135790' },
}

beforeEach(takeBack)

test('a guest has the window until it is taken back', () => {
  handOver(handover)
  expect(useHandoverStore.getState().handover).toEqual(handover)
  takeBack()
  expect(useHandoverStore.getState()).toEqual({ handover: null, interrupted: false })
})

test('a PIN the host accepted takes the place of the one that was typed wrong', () => {
  provenPin('246802')
  expect(useHandoverStore.getState().handover).toBeNull()
  handOver(handover)
  provenPin('246802')
  expect(useHandoverStore.getState().handover?.witness).toEqual({ ...handover.witness, pin: '246802' })
})
