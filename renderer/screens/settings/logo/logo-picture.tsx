import { useEffect, useState } from 'react'
import { bytesOf } from '../../../sheet/base64.ts'
import { useCall } from '../../../stores/call.ts'
import { useWords } from '../../../stores/words.ts'
import styles from './logo.module.css'

/** The logo from the host's bytes, on white as it prints. */
export function LogoPicture({ hash }: { readonly hash: string }) {
  const { logo } = useWords().screens
  const { data } = useCall('attachment.get', { hash })
  const address = useAddress(data?.base64)
  return address === null ? null : <img className={styles.picture} src={address} alt={logo.alt} />
}

function useAddress(base64: string | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (base64 === undefined) return
    const made = URL.createObjectURL(new Blob([bytesOf(base64)], { type: 'image/png' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [base64])
  return address
}
