import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'
import { StatusPill } from '../../ui/StatusPill.js'
import { CallCard } from './CallCard.js'
import { ExecutionCard } from './ExecutionCard.js'
import { HistoryCard } from './HistoryCard.js'
import { KeyFacts } from './KeyFacts.js'
import type { Proposal } from './proposal.graphql.js'
import { TallyCard } from './TallyCard.js'
import { TallyChart } from './TallyChart.js'
import { motionTitle } from './title.js'
import { VotesCard } from './VotesCard.js'

/** In the order of a secretary's questions: what is it, how far is it, who is missing, how did it come about. */
export function ProposalView({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const title = motionTitle(proposal.call?.name, t)
  const intro = (
    <>
      <span>{proposal.chain.name}</span>
      <span>{proposal.council.name}</span>
      <span className="tabular">#{proposal.number}</span>
      {proposal.call === null ? null : <span className="mono">{proposal.call.name}</span>}
    </>
  )
  return (
    <>
      <PageHead title={title} intro={intro}>
        <StatusPill status={proposal.status} />
      </PageHead>
      <div className="columns">
        <div className="column">
          <TallyCard proposal={proposal} />
          <VotesCard proposal={proposal} />
          {proposal.votes.totalCount === 0 ? null : <TallyChart proposal={proposal} />}
          <CallCard call={proposal.call} />
        </div>
        <div className="column side">
          <KeyFacts proposal={proposal} />
          {proposal.status === 'OPEN' ? null : <ExecutionCard execution={proposal.execution} />}
          <HistoryCard proposal={proposal} />
        </div>
      </div>
    </>
  )
}
