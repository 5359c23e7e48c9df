import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** Why there is nothing, and what comes next. */
  readonly hint: string
  readonly children?: ReactNode
}

export function Empty({ title, hint, children }: Props) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p>{hint}</p>
      {children}
    </div>
  )
}
