import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonPassphrases } from './common-passphrases.ts'
import { checkPassphrase, passphraseStrength } from './passphrase.ts'

describe('passphrase', () => {
  it.each([
    'river stones under ice',
    '木棉花开在三月的早晨',
    'Donaudampfschiff',
    'зимний вечер в саду',
    '窓際の猫が欠伸をする',
    'k9!vQz7#pL2x',
    'пароль🌊🏔️🚲🍐🧲🪁',
    '爱吃辣的长颈鹿住在二楼',
  ])('takes %s', (passphrase) => expect(checkPassphrase(passphrase)).toEqual([]))

  it.each([
    'woaini1314',
    'woaini5201314',
    '52013145201314',
    'Password123!',
    'P A S S W O R D 2 0 2 4',
    'iloveyou19900101',
    'qwertyuiop',
    'asdfghjkl;',
    '1qaz2wsx3edc',
    '1234567890',
    '9876543210',
    'abcdefghijk',
    'aaaaaaaaaaaa',
    'abababababab',
    '我爱你我爱你我爱你我爱你',
    '密码密码密码密码密码',
    '好好学习天天向上！！',
    '好好学习天天向上2024',
    'zhangwei19880808',
    'ｐａｓｓｗｏｒｄ１２３',
    '!!!!!!!!!!!!',
    'xk7xk7xk7xk7',
    'administrator',
    'qiancheng2024',
    '床前明月光疑是地上霜',
    '',
  ])('finds %s common', (passphrase) => expect(checkPassphrase(passphrase)).toContain('common'))

  it('has every listed entry refused, alone, doubled, and with a year', () => {
    expect(commonPassphrases.length).toBeGreaterThanOrEqual(300)
    const passed = commonPassphrases
      .flatMap((word) => [word, word + word, `${word}2024`, word.toUpperCase()])
      .filter((passphrase) => !checkPassphrase(passphrase).includes('common'))
    expect(passed).toEqual([])
  })

  it('counts code points after NFC', () => {
    const text = fc.array(fc.constantFrom('é', 'e\u0301', '한', '한', '🏔', '龘', 'ｶﾞ', 'x'), { maxLength: 70 })
    fc.assert(
      fc.property(text, (parts) => {
        const passphrase = parts.join('')
        const length = [...passphrase.normalize('NFC')].length
        const problems = checkPassphrase(passphrase)
        expect(problems.includes('tooShort')).toBe(length < 10)
        expect(problems).toEqual(checkPassphrase(passphrase.normalize('NFD')))
      }),
    )
    const varied = (length: number) =>
      Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + i * 37)).join('')
    expect([9, 10, 128, 129].map((length) => checkPassphrase(varied(length)))).toEqual([
      ['tooShort'],
      [],
      [],
      ['tooLong'],
    ])
    expect(checkPassphrase('𠮷野家の牛丼が好きで'.slice(0, -1))).toEqual(['tooShort'])
  })

  it('refuses a name inside it, or itself inside a name', () => {
    const names = ['海潮律师事务所', '李明', 'Wang Lei', 'Wu']
    expect(checkPassphrase('李明的狗每天傍晚叫三声', names)).toEqual(['containsName'])
    expect(checkPassphrase('grey WANG-lei umbrellas', names)).toEqual(['containsName'])
    expect(checkPassphrase('crowd without wuthering', names)).toEqual([])
    expect(checkPassphrase('海潮律师事务', ['上海海潮律师事务所'])).toContain('containsName')
    expect(checkPassphrase('river stones under ice', ['', ' '])).toEqual([])
  })

  it('hints at strength', () => {
    expect(passphraseStrength('password123')).toBe('weak')
    expect(passphraseStrength('k9!vQz7#pL')).toBe('fair')
    expect(passphraseStrength('river stones under ice')).toBe('strong')
    expect(passphraseStrength('木棉花开在三月的早晨')).toBe('strong')
  })

  it('answers quickly and without throwing for anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => void checkPassphrase(text, [text]),
      ),
    )
  })
})
