import type { ReactNode } from 'react'
import { Card } from '../../ui/Card.js'

export interface Column {
  readonly head: string
  readonly numeric?: boolean
}
export interface Row {
  readonly key: string
  /** One per column; the first one names the row. */
  readonly cells: readonly ReactNode[]
}
interface Props {
  readonly title: string
  /** Said instead of the table when there are no rows. */
  readonly nothing: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly note?: ReactNode
  readonly actions?: ReactNode
}

/** One part of a life, as a table in a card of its own. */
export function PlainTable({ title, nothing, columns, rows, note, actions }: Props) {
  return (
    <Card title={title} flush={rows.length > 0} actions={actions}>
      {rows.length === 0 ? (
        <p className="muted">{nothing}</p>
      ) : (
        <div className="scroll-x">
          <table className="table compact stack-on-phone plain">
            <caption className="hidden">{title}</caption>
            <thead>
              <tr>
                {columns.map(({ head, numeric = false }) => (
                  <th key={head} scope="col" className={numeric ? 'numeric' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Line key={row.key} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {note === undefined || rows.length === 0 ? null : <p className="muted small table-note">{note}</p>}
    </Card>
  )
}

function Line({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  return (
    <tr>
      {columns.map(({ head, numeric = false }, i) =>
        i === 0 ? (
          <th key={head} scope="row" className="cell-title">
            {row.cells[i]}
          </th>
        ) : (
          <td key={head} className={numeric ? 'numeric tabular' : undefined} data-label={head}>
            {row.cells[i]}
          </td>
        ),
      )}
    </tr>
  )
}
