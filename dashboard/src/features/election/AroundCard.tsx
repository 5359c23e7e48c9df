import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Facts } from '../../ui/Facts.js'
import type { Election } from './election.graphql.js'

/** The rounds before and after; for one that failed, the one that made up for it. */
export function AroundCard({ election: { previous, next, successor, outcome } }: { readonly election: Election }) {
  const { t } = useTranslation()
  return (
    <Card title={t('election.around')}>
      <Facts
        rows={[
          { label: t('election.previous'), value: <Neighbour round={previous} /> },
          { label: t('election.next'), value: <Neighbour round={next} /> },
          ...(outcome === 'FAILED' ? [{ label: t('election.successor'), value: <Neighbour round={successor} /> }] : []),
        ]}
      />
    </Card>
  )
}

function Neighbour({ round }: { readonly round: Election['previous'] }) {
  const { t } = useTranslation()
  if (round === null) return <span className="muted">—</span>
  return (
    <Link to="/elections/$key" params={{ key: round.key }} className="text-link">
      {t('election.roundIs', { round: round.cycle, outcome: t(`election.outcomeName.${round.outcome}`) })}
    </Link>
  )
}
