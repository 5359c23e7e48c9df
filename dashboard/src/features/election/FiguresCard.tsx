import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import type { Election } from './election.graphql.js'

/** The round in numbers: facts, without a word about anybody. */
export function FiguresCard({ election }: { readonly election: Election }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { votes, seats, candidateCount, withdrawnCount, candidateStake, fromBlock, untilBlock, complete } = election
  const count = (value: number | null) => (value === null ? '—' : formatInteger(value, locale))
  const explain = (
    <Explain definition={votes.definition}>
      {fromBlock === null ? null : (
        <p>
          <BlockName block={fromBlock} /> – {untilBlock === null ? t('election.untilNow') : <BlockName block={untilBlock} />}
        </p>
      )}
    </Explain>
  )
  const share = votes.revealedShare === null ? '—' : formatShare(votes.revealedShare, locale)
  return (
    <Card title={t('election.figures')} actions={explain}>
      <Facts
        look="figures"
        rows={[
          { label: t('election.seats'), value: count(seats) },
          { label: t('election.candidates'), value: count(candidateCount) },
          { label: t('election.withdrawn'), value: count(withdrawnCount) },
          { label: t('election.candidateStake'), value: <Money amount={candidateStake} unit /> },
          { label: t('election.votes'), value: count(votes.cast) },
          { label: t('election.votersHead'), value: count(votes.voters) },
          { label: t('election.stake'), value: <Money amount={votes.stake} unit /> },
          { label: t('election.revealedStakeShare'), value: share },
          { label: t('election.revealedVotes'), value: count(votes.revealed) },
          { label: t('election.unrevealedStake'), value: <Money amount={votes.unrevealedStake} unit /> },
          { label: t('election.released'), value: count(votes.released) },
          { label: t('election.optedOut'), value: count(votes.optedOut) },
        ]}
      />
      {complete ? null : <p className="muted small">{t('election.incompleteHint')}</p>}
    </Card>
  )
}
