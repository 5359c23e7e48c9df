import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { Person } from '../../ui/Person.js'
import { StatusPill } from '../../ui/StatusPill.js'
import { Time } from '../../ui/Time.js'
import type { ProposalRow } from './proposals.graphql.js'
import { TallyCell } from './TallyCell.js'
import { titleOf, typeName } from './title.js'
import { WaitingNames } from './WaitingNames.js'

interface Props {
  readonly row: ProposalRow
  /** Whether the table tells where it was put. */
  readonly places: boolean
}

export function ProposalTableRow({ row, places }: Props) {
  const { t } = useTranslation()
  return (
    <tr id={`p-${row.key}`}>
      <td className="numeric tabular muted cell-number">{row.number ?? '—'}</td>
      <th scope="row" className="cell-title">
        <Link to="/proposals/$key" params={{ key: row.key }} className="row-link">
          {titleOf(row, t)}
        </Link>
        <Kind row={row} />
      </th>
      <td className="cell-status">
        <StatusPill status={row.status} />
      </td>
      <td className="cell-tally">
        <TallyCell tally={row.tally} open={row.status === 'OPEN'} />
        <WaitingNames row={row} />
      </td>
      {places ? (
        <td className="cell-council">
          {row.council?.name ?? row.chain.name}
          {row.council === null ? null : <span className="muted small">{row.chain.name}</span>}
        </td>
      ) : null}
      <td className="cell-proposer">
        <Person person={row.author} account={row.proposer} />
      </td>
      <td className="numeric cell-proposed">
        <Time at={row.proposedAt} />
      </td>
      <td className="numeric cell-decided">{row.decidedAt === null ? <span className="muted">—</span> : <Time at={row.decidedAt} />}</td>
    </tr>
  )
}

/** Below the title: the call of a motion, or the type of a proposal and what it asks for. */
function Kind({ row: { kind, type, requested } }: { readonly row: ProposalRow }) {
  const { t } = useTranslation()
  if (kind === 'MOTION') return <span className="mono muted small">{type ?? '—'}</span>
  return (
    <span className="muted small">
      {typeName(type ?? '', t)}
      {requested === null ? null : (
        <>
          {' · '}
          <Money amount={requested} unit />
        </>
      )}
    </span>
  )
}
