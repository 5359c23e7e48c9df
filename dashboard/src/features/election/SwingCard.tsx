import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import type { Election } from './election.graphql.js'

/** Arithmetic, never a forecast: whether what nobody revealed is more than what decided. */
export function SwingCard({ election: { swing, outcome } }: { readonly election: Election }) {
  const { t } = useTranslation()
  if (swing === null) return null
  const { unrevealedStake, margin, exceedsMargin, definition } = swing
  const tense = outcome === 'RUNNING' ? 'open' : 'over'
  const verdict = exceedsMargin === null ? 'unknown' : exceedsMargin ? 'more' : 'less'
  return (
    <Card title={t('election.swing')} actions={<Explain definition={definition} />}>
      <Facts
        rows={[
          { label: t('election.unrevealedStake'), value: <Money amount={unrevealedStake} unit /> },
          { label: t('election.margin'), value: <Money amount={margin} unit /> },
        ]}
      />
      <p className="muted small">{t(`election.swingWords.${tense}.${verdict}`)}</p>
    </Card>
  )
}
