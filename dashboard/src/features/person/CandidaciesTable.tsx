import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { Time } from '../../ui/Time.js'
import { PlainTable } from './PlainTable.js'
import type { Career } from './person.graphql.js'

export function CandidaciesTable({ candidacies }: { readonly candidacies: Career['candidacies'] }) {
  const { t } = useTranslation()
  return (
    <PlainTable
      title={t('person.candidacies')}
      nothing={t('person.noCandidacies')}
      columns={[
        { head: t('person.round') },
        { head: t('group.when') },
        { head: t('person.status') },
        { head: t('person.stake'), numeric: true },
        { head: t('person.power'), numeric: true },
      ]}
      rows={candidacies.map(({ election, announcedAt, status, stake, finalPower, source }) => ({
        key: String(source.block),
        cells: [
          election === null ? t('common.unknown') : <RoundLink key="round" electionKey={election.key} cycle={election.cycle} />,
          <Time key="at" at={announcedAt} />,
          t(`person.candidateStatus.${status}`),
          <Money key="stake" amount={stake} unit />,
          <Money key="power" amount={finalPower} unit />,
        ],
      }))}
    />
  )
}

export function RoundLink({ electionKey, cycle }: { readonly electionKey: string; readonly cycle: number }) {
  return (
    <Link to="/elections/$key" params={{ key: electionKey }} className="strong-link tabular">
      #{cycle}
    </Link>
  )
}
