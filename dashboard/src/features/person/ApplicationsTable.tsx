import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { Time } from '../../ui/Time.js'
import { useGroupName } from '../group/use-group-name.js'
import { PlainTable } from './PlainTable.js'
import type { Career } from './person.graphql.js'

export function ApplicationsTable({ applications }: { readonly applications: Career['applications'] }) {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  return (
    <PlainTable
      title={t('person.applications')}
      nothing={t('person.noApplications')}
      columns={[
        { head: t('group.opening') },
        { head: t('person.group') },
        { head: t('group.role') },
        { head: t('group.when') },
        { head: t('person.status') },
        { head: t('person.stake'), numeric: true },
      ]}
      rows={applications.map(({ number, groupName, openingNumber, title, role, submittedAt, status, stake }) => ({
        key: `${groupName}/${number}`,
        cells: [
          title ?? t('group.untitled', { number: openingNumber }),
          nameOf(groupName),
          role === null ? '—' : t(`group.roleName.${role}`),
          <Time key="at" at={submittedAt} />,
          t(`person.applicationStatus.${status}`),
          <Money key="stake" amount={stake} unit />,
        ],
      }))}
    />
  )
}
