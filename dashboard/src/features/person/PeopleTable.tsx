import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BlockName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import { useGroupName } from '../group/use-group-name.js'
import type { PersonLine } from './people.graphql.js'

export function PeopleTable({ people }: { readonly people: readonly PersonLine[] }) {
  const { t } = useTranslation()
  const { sort = 'number' } = useSearch({ from: '/people' })
  return (
    <table className="table stack-on-phone people">
      <caption className="hidden">{t('person.caption', { sort: t(`person.sortName.${sort}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('person.handle')}</th>
          <th scope="col">{t('person.no')}</th>
          <th scope="col">{t('person.joined')}</th>
          <th scope="col">{t('person.inviter')}</th>
          <th scope="col">{t('person.roles')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.key} person={person} />
        ))}
      </tbody>
    </table>
  )
}

function PersonRow({ person }: { readonly person: PersonLine }) {
  const { t } = useTranslation()
  const { number, name, chain, joined } = person
  return (
    <tr id={`p-${number}`}>
      <th scope="row" className="cell-title">
        <Person person={person} />
        <span className="muted small">{name ?? chain.name}</span>
      </th>
      <td className="tabular" data-label={t('person.no')}>
        {number}
      </td>
      <td className="cell-from" data-label={t('person.joined')}>
        {joined === null ? (
          t('common.unknown')
        ) : (
          <>
            {t(`person.joinedBy.${joined.by}`)} · <BlockName block={joined.source.block} />
            <span className="muted small">
              <Time at={joined.at} />
            </span>
          </>
        )}
      </td>
      <td data-label={t('person.inviter')}>{joined?.inviter == null ? '—' : <Person person={joined.inviter} />}</td>
      <td className="cell-roles" data-label={t('person.roles')}>
        <Roles person={person} />
      </td>
    </tr>
  )
}

/** What somebody is now. */
function Roles({ person: { seats, leads, jobs } }: { readonly person: PersonLine }) {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  const led = leads.filter(({ untilBlock }) => untilBlock === null).map(({ groupName }) => groupName)
  const worked = jobs.filter(({ endedAt, group }) => endedAt === null && !led.includes(group.name)).map(({ group }) => group.name)
  const roles = new Set([
    ...(seats.some(({ term }) => term.untilBlock === null) ? [t('person.lane.council')] : []),
    ...led.map((group) => t('person.leadText', { group: nameOf(group) })),
    ...worked.map((group) => t('person.workerText', { group: nameOf(group) })),
  ])
  if (roles.size === 0) return <>—</>
  return (
    <span className="tags">
      {[...roles].map((role) => (
        <span key={role} className="tag">
          {role}
        </span>
      ))}
    </span>
  )
}
