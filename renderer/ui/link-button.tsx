import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type ButtonLook, buttonClass } from './button.tsx'

interface LinkButtonProps extends ButtonLook {
  href: string
  children: ReactNode
  /** A longer name where several lines show the same word. */
  label?: string
}

/** Goes to another screen: a real link (it can be copied and opened anew) that looks like a button. */
export function LinkButton({ href, children, label, ...look }: LinkButtonProps) {
  return (
    <Link href={href} className={buttonClass(look)} {...(label && { 'aria-label': label })}>
      {children}
    </Link>
  )
}
