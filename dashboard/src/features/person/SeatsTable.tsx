import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import { PlainTable } from './PlainTable.js'
import type { Career } from './person.graphql.js'

type Seat = Career['seats'][number]

export function SeatsTable({ seats }: { readonly seats: readonly Seat[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const [first] = seats
  return (
    <PlainTable
      title={t('person.seats')}
      nothing={t('person.noSeats')}
      actions={first === undefined ? undefined : <Explain definition={first.eligible.definition} />}
      columns={[
        { head: t('person.term') },
        { head: t('person.position'), numeric: true },
        { head: t('person.participation'), numeric: true },
        { head: t('person.ownStake'), numeric: true },
        { head: t('person.backing'), numeric: true },
        { head: t('person.rewardPaid'), numeric: true },
      ]}
      rows={seats.toReversed().map(({ term, position, eligible, ownStake, backing, rewardPaid }) => ({
        key: term.key,
        cells: [
          <TermLink key="term" term={term} />,
          formatInteger(position + 1, locale),
          eligible.pooled === null ? '—' : `${formatShare(eligible.pooled, locale)} (${eligible.voted}/${eligible.total})`,
          <Money key="own" amount={ownStake} unit />,
          <Money key="backing" amount={backing} unit />,
          <Money key="paid" amount={rewardPaid} unit />,
        ],
      }))}
    />
  )
}

function TermLink({ term }: { readonly term: Seat['term'] }) {
  const { t } = useTranslation()
  return (
    <>
      <Link to="/terms/$key" params={{ key: term.key }} className="strong-link">
        {term.number === null ? t('group.termCycle', { cycle: term.cycle ?? '?' }) : t('group.termNumber', { number: term.number })}
      </Link>
      {term.untilAt === null ? <span className="tag good">{t('group.inOffice')}</span> : null}
      {term.complete ? null : <span className="tag">{t('group.partial')}</span>}
    </>
  )
}
