import { describe, expect, it } from 'vitest'
import { parseKeyring } from './format.ts'
import { openWithPassphrase, openWithRecovery } from './keyring.ts'

/** A file as format 1 was first written. Offices have such files: when this fails, they are locked out. Do not renew it. */
const text = `{"format":"qiancheng.keyring","formatVersion":1,"links":["11a19a89b4424137a883428835499e91b751748cef129090d9b7721fe0cdd864"],"mac":"bf68900aea17079398295421246354caaab208baedb27d36a9c70daecabf40ec","newest":2,"officeId":"golden-office","revision":3,"slots":[{"anchor":1,"box":"7bab8d1645f78ec515d26c28ff5f7a156f2bd3ed66362a41816b7457114529df7be491b5d1a67196f34801baa26c4c9cf9ef77094a4087e6de54c2d897f522af6f495019aa7d1c87bb6fb2d2cc6f9018dcaa2f5dcb8bdd16cf5ba6f5","cost":{"N":1024,"p":1,"r":8},"holder":{"kind":"person","personId":"zhang"},"id":"8371d1bf3f0b418eb7357feab383a0b5","publicKey":"049b6e8866fbbfccca4f12776225e4d5903d28866a561216598b18f37a508c5d9fe27e1be285a1e5ef319a70fc014665dbdbce14453aee5ef22e768b1d3efff8bb","salt":"7dd5b0194200f0490d2ea6d222f598ae","wraps":[{"box":"889bb085b14a474c8c4a00fdddbac06e728f72624c3fe9cdabd3ea4dad5ae7bccb301b242b38971081cba19b80fbc4d30b06a25a67aaa9f57ff8d927","ephemeral":"04c3f1c3d2c6b3eff03a18c5fdca325142d2ff0a0b68a7e740b0e98649ce0c57cf375bb3b6d0da466ac4c7058d7bb4135cb4c5a76203e3fa1dd2c0315767cc3821"},{"box":"c18c431141eb2667616bdb0a3a6d0fbb72876651006368bb8cdf5cd997f17c004d0095885d08a6ae75fcf23a8c6134ba8e0753721719343d88718ca9","ephemeral":"0474a90a7270f4c1520c806ce11759268cbcf83a83d3de638920f7370df9303ad4ecf9b93cd27a45aee9e2cc46eb24f3c4d12ac11b6c5c2186132c3e5abbfeeab0"}]},{"anchor":1,"box":"9c5590fbe7eb8b7ca02725e95f06cbba2ea4e5851963c0891cf1be597f20805ca59ac6e7676073936dd4048f6db788c33490aa0646fe3441109e3bbb4264b276081baf89b28ef5bfbe042e578f6957010ba43da13bc1fb5ac141383e","cost":{"N":1024,"p":1,"r":8},"holder":{"kind":"recovery"},"id":"5c2c0d79724431358a10627151fa9575","publicKey":"047fbb9891d29ac2583f764c9a85089fb25043daa2ddbf95cf672e2e636938d839108992d88a86de044e798f5655afb8d60b7f67a62ca62708fe65a66335050035","salt":"3e14ca455cb8dd1a8c933968d73132e2","wraps":[{"box":"ab765a68de3f76dba1a4d5e4f52f7e48f6e293214fe5e1c73c3e005456c8f345a0c7d0ad731a1e5002268eb4555a8bef78fd5a6489d85a266be19ad4","ephemeral":"042a9defc6f6d4e670672eef25691b7b8334ce729484bf27439a0f5078b79e5208477495d08770074e2a2d4ece03e7406cb27aca0f336186bf75509ec29570bfc5"},{"box":"5889bf1a64f5545448fd363099dfc933187ad385369404f83146df8b38b8f113f1b71f2fa01eccf795aebf7f8eccf1780e73ec5852c4c2d43d64fe2a","ephemeral":"047df68464e299a846e3166032f0f7104f0fd42f1d06d525313042ab50a46fb94eb2b705ce20eaeae0d8d4432bdc61af3e7bc9d66aebca78cb6b7b912bc5e56823"}]},{"anchor":1,"box":"2ea21059bb70834752db59a607257a9bd0787f66b96f684b107d469ad4e2ba789b436e96372aefe7d97be34eb87f2383806419b20a3f098398dae88ef369d0b1a18132da7ddcce5f507742187d3fb8ae30315951a60db29187968fda","cost":{"N":1024,"p":1,"r":8},"holder":{"kind":"person","personId":"li"},"id":"42a8a863c1f42583dd44d533e637e9fe","publicKey":"04f7255c8ab231522ca8e343ad67814d6a6974b966f63ab6d65f102e9d991853fd6479052613b07542a21219576cc1159cca3aee1d30ffbd0bc0d584a8a7d22554","salt":"afaa509708f2c49234c14f4bdcfbaad2","wraps":[{"box":"e2e5f33d101081ca3c949512e2026486926fcf4016b500c2b7861dc92567115ffb2e2772069cf20f640d4dbf5c296589cf2f80c36f044cc9649401e2","ephemeral":"046a79dcc288fa29fc7c28f1ed313fdeb96067808f1b82eee7b9660b278cb20ef1b878ca7b34c4ca764085e15c9ac3e64acd47a20fdb56bdd3858bb3a640a026fc"},{"box":"86cd1d14766ae05efc329d66cf9616b5016ce284a969e3c47540740c9e0bac329e5337c813ec3bf97380ffbcecfa0deb2f9adf144d824a56da222da9","ephemeral":"047a64b1c73f8cd77c8d3a89d8cd07c72fa4afda648cd484c2cb1bf5fec38b36ca66f103e8e856047ee95485e8c326bc99d72252d881070ce9b7a5b9041fd2495a"}]}]}\n`
const recoveryCode = 'S452X-XG6ST-DSFWZ-DZM83-TZ8QM-Y1WDX-E3ACH'
const keys = [
  '7fb9a587da0160251825cc8da3ec6298b634b3713a6384aabd6154ef6c7345cc',
  '0c0489d2e3dd84f65d7f2cafe8625b00a173d430811cd27ba63fcb35e851b798',
]
const cost = { N: 1024, r: 8, p: 1 }

describe('a keyring of format 1', () => {
  it('still opens, for everybody', async () => {
    const file = parseKeyring(text)
    if (typeof file === 'string') throw new Error(file)
    for (const opening of [
      await openWithPassphrase(file, 'zhang', '木棉花开在三月的早晨', cost),
      await openWithPassphrase(file, 'li', 'river stones under ice', cost),
      await openWithRecovery(file, recoveryCode, cost),
    ]) {
      if (opening === null || opening === 'tampered') throw new Error('did not open')
      expect([...opening.keys.values()].map((key) => key.toString('hex'))).toEqual(keys)
    }
  })
})
