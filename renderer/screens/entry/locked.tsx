import { useState } from 'react'
import { RecoverScreen } from './recover-screen.tsx'
import { SignInScreen } from './sign-in-screen.tsx'

/** There is an office, and nobody is signed in. */
export function Locked() {
  const [forgot, setForgot] = useState(false)
  if (forgot) return <RecoverScreen onBack={() => setForgot(false)} />
  return <SignInScreen onForgot={() => setForgot(true)} />
}
