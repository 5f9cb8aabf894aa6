import { describe, expect, it } from 'vitest'
import { checkPin, createPinVerifier, pinCost, pinVerifierSchema, pretendPin, verifyPin } from './pin.ts'
import type { Cost } from './primitives.ts'

const cheap: Cost = { N: 16, r: 1, p: 1 }

describe('PIN', () => {
  it.each([
    '000000',
    '123456',
    '654321',
    '890123',
    '210987',
    '111111',
    '121212',
    '123123',
    '112233',
    '111222',
    '123321',
    '135791',
    '520131',
    '147258',
    '199001',
    '200812',
    '１２３４５６',
  ])('refuses %s', (pin) => {
    expect(checkPin(pin)).toEqual(['tooSimple'])
  })

  it.each(['', '12345', '1234567', '12345a', '一二三四五六', '12 456', '-12345', '٣٤٥٦٧٨'])(
    '%s is not six digits',
    (pin) => {
      expect(checkPin(pin)).toEqual(['notSixDigits'])
    },
  )

  it('refuses few enough that the rest is still a million', () => {
    let refused = 0
    for (let pin = 0; pin < 1_000_000; pin++) if (checkPin(String(pin).padStart(6, '0')).length) refused++
    expect(refused).toBeGreaterThan(4_000)
    expect(refused).toBeLessThan(8_000)
  })

  it('verifies itself and nothing else', async () => {
    const verifier = await createPinVerifier('４07193', cheap)
    expect(pinVerifierSchema.parse(JSON.parse(JSON.stringify(verifier)))).toEqual(verifier)
    expect(await verifyPin(verifier, '407193')).toBe(true)
    for (const wrong of ['407194', '', '4071930', 'x', '0407193'])
      expect(await verifyPin(verifier, wrong)).toBe(false)
    expect(JSON.stringify(verifier)).not.toContain('407193')
    expect((await createPinVerifier('407193', cheap)).hash).not.toBe(verifier.hash)
    expect(await pretendPin(cheap)).toBe(false)
  })

  it('makes no verifier for what it refuses', async () => {
    await expect(createPinVerifier('123456', cheap)).rejects.toThrow(RangeError)
  })

  it('costs what it says by default', async () => {
    expect(pinCost).toEqual({ N: 32768, r: 8, p: 1 })
    expect((await createPinVerifier('407193')).cost).toEqual(pinCost)
  })
})
