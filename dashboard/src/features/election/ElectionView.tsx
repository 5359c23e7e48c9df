import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'
import { AroundCard } from './AroundCard.js'
import { CandidatesCard } from './CandidatesCard.js'
import { CutOffCard } from './CutOffCard.js'
import type { Election } from './election.graphql.js'
import { FiguresCard } from './FiguresCard.js'
import { FindingsCard } from './FindingsCard.js'
import { LowCandidacy, NeutralNotice } from './Notices.js'
import { OutcomePill } from './OutcomePill.js'
import { StagesCard } from './StagesCard.js'
import { SwingCard } from './SwingCard.js'
import { VotesCard } from './VotesCard.js'

/** One round. While it is open nobody is ranked and no line of the last seat is drawn. */
export function ElectionView({ election }: { readonly election: Election }) {
  const { t } = useTranslation()
  const { chain, cycle, outcome, term } = election
  return (
    <>
      <PageHead
        title={t('election.round', { round: cycle })}
        intro={
          <>
            <span>{chain.name}</span>
            <span>{t('election.cycle', { cycle })}</span>
            {term?.number == null ? null : <span>{t('election.becameTerm', { number: term.number })}</span>}
            {term?.queryNodeNumber == null ? null : <span>{t('election.queryNode', { number: term.queryNodeNumber })}</span>}
          </>
        }
      >
        <OutcomePill outcome={outcome} />
      </PageHead>
      <div className="column">
        <NeutralNotice election={election} />
        <LowCandidacy election={election} />
        <StagesCard election={election} />
        <div className="columns">
          <div className="column">
            <CandidatesCard election={election} />
            {outcome === 'ELECTED' ? <CutOffCard election={election} /> : null}
            <SwingCard election={election} />
          </div>
          <div className="column side">
            <FiguresCard election={election} />
            <FindingsCard election={election} />
            <AroundCard election={election} />
          </div>
        </div>
        <VotesCard election={election} />
      </div>
    </>
  )
}
