import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CsvLink } from '../../ui/CsvLink.js'
import { Money } from '../../ui/Money.js'
import { Time } from '../../ui/Time.js'
import { useGroupName } from '../group/use-group-name.js'
import { PlainTable } from './PlainTable.js'
import type { Career } from './person.graphql.js'

type Job = Career['jobs'][number]

export function JobsTable({ jobs, csv }: { readonly jobs: readonly Job[]; readonly csv: string }) {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  return (
    <PlainTable
      title={t('person.jobs')}
      nothing={t('person.noJobs')}
      actions={jobs.length === 0 ? undefined : <CsvLink href={csv} />}
      columns={[
        { head: t('person.group') },
        { head: t('group.role') },
        { head: t('group.hired') },
        { head: t('group.ended') },
        { head: t('group.perBlock'), numeric: true },
        { head: t('group.paid'), numeric: true },
        { head: t('group.owed'), numeric: true },
        { head: t('group.slashed'), numeric: true },
      ]}
      rows={jobs.map(({ key, group, role, hiredAt, rewardPerBlock, rewardPaid, rewardOwed, slashed, ...end }) => ({
        key,
        cells: [
          <Link key="group" to="/groups/$key" params={{ key: group.key }} className="strong-link">
            {nameOf(group.name)}
          </Link>,
          role === null ? '—' : t(`group.roleName.${role}`),
          <Time key="hired" at={hiredAt} />,
          <End key="end" {...end} />,
          <Money key="each" amount={rewardPerBlock} unit />,
          <Money key="paid" amount={rewardPaid} unit />,
          <Money key="owed" amount={rewardOwed} unit />,
          <Money key="slashed" amount={slashed} unit />,
        ],
      }))}
    />
  )
}

function End({ endedBy, endedAt }: Pick<Job, 'endedBy' | 'endedAt'>) {
  const { t } = useTranslation()
  if (endedBy === null || endedAt === null) return <span className="tag good">{t('group.atWork')}</span>
  return (
    <>
      {t(`group.endedBy.${endedBy}`)} · <Time at={endedAt} />
    </>
  )
}
