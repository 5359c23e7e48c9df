import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Time } from '../../ui/Time.js'
import type { ProposalRow } from '../proposal/proposals.graphql.js'
import { TallyCell } from '../proposal/TallyCell.js'
import { titleOf } from '../proposal/title.js'
import { WaitingNames } from '../proposal/WaitingNames.js'

export function OpenProposalItem({ proposal }: { readonly proposal: ProposalRow }) {
  const { t } = useTranslation()
  return (
    <li className="open-item">
      <div className="open-title">
        <Link to="/proposals/$key" params={{ key: proposal.key }} className="row-link">
          {titleOf(proposal, t)}
        </Link>
        <span className="muted small">
          <span className="tabular">#{proposal.number ?? '—'}</span> · {proposal.council === null ? null : `${proposal.council.name} · `}
          <Time at={proposal.proposedAt} />
        </span>
      </div>
      <TallyCell tally={proposal.tally} open />
      <div className="open-waiting small">
        <Waiting proposal={proposal} />
      </div>
    </li>
  )
}

function Waiting({ proposal }: { readonly proposal: ProposalRow }) {
  const { t } = useTranslation()
  const silent = proposal.kind === 'MOTION' ? proposal.notYetVoted : proposal.awaiting
  if (silent === null) return <p className="muted">{t('overview.waitingUnknown')}</p>
  if (silent.length === 0) return <p className="muted">{t('overview.waitingNobody')}</p>
  return <WaitingNames row={proposal} />
}
