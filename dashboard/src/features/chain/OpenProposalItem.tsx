import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AccountName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { OpenProposal } from '../proposal/proposals.graphql.js'
import { TallyCell } from '../proposal/TallyCell.js'
import { motionTitle } from '../proposal/title.js'

export function OpenProposalItem({ proposal }: { readonly proposal: OpenProposal }) {
  const { t } = useTranslation()
  return (
    <li className="open-item">
      <div className="open-title">
        <Link to="/proposals/$key" params={{ key: proposal.key }} className="row-link">
          {motionTitle(proposal.call?.name, t)}
        </Link>
        <span className="muted small">
          <span className="tabular">#{proposal.number}</span> · {proposal.council.name} · <Time at={proposal.proposedAt} />
        </span>
      </div>
      <TallyCell tally={proposal.tally} open />
      <Waiting accounts={proposal.notYetVoted} />
    </li>
  )
}

function Waiting({ accounts }: { readonly accounts: OpenProposal['notYetVoted'] }) {
  const { t } = useTranslation()
  if (accounts === null) return <p className="open-waiting muted small">{t('overview.waitingUnknown')}</p>
  if (accounts.length === 0) return <p className="open-waiting muted small">{t('overview.waitingNobody')}</p>
  return (
    <div className="open-waiting small">
      <span className="muted">{t('overview.waiting')}</span>
      <ul className="name-list">
        {accounts.map((account) => (
          <li key={account.id}>
            <AccountName account={account} />
          </li>
        ))}
      </ul>
    </div>
  )
}
