import type { ReactNode } from 'react'

export interface FactRow {
  readonly label: string
  readonly value: ReactNode
}

/** Names and values: as a grid of figures, or as lines. */
export function Facts({ rows, look = 'lines' }: { readonly rows: readonly FactRow[]; readonly look?: 'lines' | 'figures' }) {
  return (
    <dl className={`facts ${look}`}>
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}
