import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AccountName } from '../../ui/Names.js'
import { StatusPill } from '../../ui/StatusPill.js'
import { Time } from '../../ui/Time.js'
import type { ProposalRow } from './proposals.graphql.js'
import { TallyCell } from './TallyCell.js'
import { motionTitle } from './title.js'

export function ProposalTableRow({ row }: { readonly row: ProposalRow }) {
  const { t } = useTranslation()
  return (
    <tr id={`p-${row.key}`}>
      <td className="numeric tabular muted cell-number">{row.number}</td>
      <th scope="row" className="cell-title">
        <Link to="/proposals/$key" params={{ key: row.key }} className="row-link">
          {motionTitle(row.call?.name, t)}
        </Link>
        <span className="mono muted small">{row.call?.name ?? '—'}</span>
      </th>
      <td className="cell-status">
        <StatusPill status={row.status} />
      </td>
      <td className="cell-tally">
        <TallyCell tally={row.tally} open={row.status === 'OPEN'} />
      </td>
      <td className="cell-council">
        {row.council.name}
        <span className="muted small">{row.chain.name}</span>
      </td>
      <td className="cell-proposer">
        <AccountName account={row.proposer} />
      </td>
      <td className="numeric cell-proposed">
        <Time at={row.proposedAt} />
      </td>
      <td className="numeric cell-decided">{row.decidedAt === null ? <span className="muted">—</span> : <Time at={row.decidedAt} />}</td>
    </tr>
  )
}
