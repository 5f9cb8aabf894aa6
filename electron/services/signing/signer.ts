import type { Parsed } from '../../../shared/contract/index.ts'
import type { Signer } from '../../../shared/signing/signer.ts'
import type { Person } from '../../../shared/values/people.ts'
import { provePin } from '../accounts/index.ts'
import type { Core } from '../core.ts'

type SignerInput = Parsed<'form.sign'>['signer']

/** Who signs, proven: a member of staff by their PIN, a guest by the PIN of the member of staff who vouches for them. */
export async function proveSigner(core: Core, signer: SignerInput): Promise<Signer> {
  if (signer.kind === 'staff') {
    return staffSigner(await provePin(core, signer.personId, signer.pin), signer.deputyFor)
  }
  const { name, title, org, witness } = signer
  const vouches = await provePin(core, witness.personId, witness.pin)
  return { kind: 'guest', name, title, org, witness: { personId: vouches.id, name: vouches.name } }
}

function staffSigner({ id, name, title }: Person, deputyFor: string | null): Signer {
  return { kind: 'staff', personId: id, name, title, deputyFor }
}
