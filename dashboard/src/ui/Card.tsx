import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly flush?: boolean
  readonly className?: string
}

/** One panel with a title of its own; `flush` lets a table reach the edges. */
export function Card({ title, actions, children, flush = false, className = '' }: Props) {
  const id = useId()
  return (
    <section className={`card ${className}`} aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
        {actions === undefined ? null : <div className="card-actions">{actions}</div>}
      </header>
      <div className={flush ? 'card-body flush' : 'card-body'}>{children}</div>
    </section>
  )
}
