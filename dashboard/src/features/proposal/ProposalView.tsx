import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'
import { StatusPill } from '../../ui/StatusPill.js'
import { CallCard } from './CallCard.js'
import { ContentCard } from './ContentCard.js'
import { DiscussionCard } from './DiscussionCard.js'
import { ExecutionCard } from './ExecutionCard.js'
import { HistoryCard } from './HistoryCard.js'
import { KeyFacts } from './KeyFacts.js'
import { MinutesCard } from './MinutesCard.js'
import type { Proposal } from './proposal.graphql.js'
import { RoundsCard } from './RoundsCard.js'
import { TallyCard } from './TallyCard.js'
import { TallyChart } from './TallyChart.js'
import { titleOf, typeName } from './title.js'
import { VotesCard } from './VotesCard.js'

interface Props {
  readonly proposal: Proposal
}

/** In the order of a secretary's questions: what is it, how far is it, who is missing, how did it come about. */
export function ProposalView({ proposal }: Props) {
  const { t } = useTranslation()
  const isProposal = proposal.kind === 'PROPOSAL'
  return (
    <>
      <PageHead title={titleOf(proposal, t)} intro={<Intro proposal={proposal} />}>
        <StatusPill status={proposal.status} />
      </PageHead>
      <div className="columns">
        <div className="column">
          <TallyCard proposal={proposal} />
          {isProposal ? <RoundsCard rounds={proposal.rounds} /> : null}
          <VotesCard proposal={proposal} />
          {proposal.votes.totalCount === 0 ? null : <TallyChart proposal={proposal} />}
          {isProposal ? <ContentCard proposal={proposal} /> : <CallCard call={proposal.call} />}
          {isProposal ? <DiscussionCard posts={proposal.posts} /> : null}
        </div>
        <div className="column side">
          <KeyFacts proposal={proposal} />
          {proposal.status === 'OPEN' ? null : <ExecutionCard execution={proposal.execution} />}
          <HistoryCard proposal={proposal} />
          <MinutesCard proposal={proposal} />
        </div>
      </div>
    </>
  )
}

function Intro({ proposal: { chain, council, number, type, kind } }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <span>{chain.name}</span>
      {council === null ? null : <span>{council.name}</span>}
      <span className="tabular">#{number ?? '—'}</span>
      {type === null ? null : kind === 'MOTION' ? <span className="mono">{type}</span> : <span>{typeName(type, t)}</span>}
    </>
  )
}
