import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import type { GroupRow } from './groups.graphql.js'
import { useGroupName } from './use-group-name.js'

export function GroupsTable({ groups }: { readonly groups: readonly GroupRow[] }) {
  const { t } = useTranslation()
  const unit = groups.find(({ balance }) => balance !== null)?.balance?.symbol ?? ''
  const inUnit = (name: string) => (unit === '' ? name : t('group.inUnit', { name, unit }))
  return (
    <div className="scroll-x">
      <table className="table stack-on-phone groups">
        <caption className="hidden">{t('group.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('group.name')}</th>
            <th scope="col">{t('group.lead')}</th>
            <th scope="col" className="numeric">
              {t('group.workers')}
            </th>
            <th scope="col" className="numeric">
              {t('group.openings')}
            </th>
            <th scope="col" className="numeric">
              {inUnit(t('group.balance'))}
            </th>
            <th scope="col" className="numeric">
              {inUnit(t('group.paidTerm'))}
            </th>
            <th scope="col" className="numeric">
              {inUnit(t('group.paid'))}
            </th>
            <th scope="col" className="numeric">
              {inUnit(t('group.owed'))}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <GroupLine key={group.key} group={group} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function GroupLine({ group }: { readonly group: GroupRow }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const nameOf = useGroupName()
  const { key, name, workerCount, openOpenings, balance, pay, currentTerm } = group
  return (
    <tr id={`g-${name}`}>
      <th scope="row" className="cell-title">
        <Link to="/groups/$key" params={{ key }} className="strong-link">
          {nameOf(name)}
        </Link>
        <span className="muted small">{name}</span>
      </th>
      <td className="cell-lead" data-label={t('group.lead')}>
        <LeadCell group={group} />
      </td>
      <td className="numeric tabular" data-label={t('group.workers')}>
        {formatInteger(workerCount, locale)}
      </td>
      <td className="numeric tabular" data-label={t('group.openings')}>
        {formatInteger(openOpenings, locale)}
      </td>
      <td className="numeric" data-label={t('group.balance')}>
        <Money amount={balance} />
      </td>
      <td className="numeric" data-label={t('group.paidTerm')}>
        <Money amount={currentTerm?.paid ?? null} />
      </td>
      <td className="numeric" data-label={t('group.paid')}>
        <Money amount={pay?.paid ?? null} />
      </td>
      <td className="numeric" data-label={t('group.owed')}>
        <Money amount={pay?.owed ?? null} />
      </td>
    </tr>
  )
}

/** Who leads, or since when nobody does. */
function LeadCell({ group: { lead, leads } }: { readonly group: GroupRow }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (lead !== null) {
    return (
      <>
        <Person person={lead.member} />
        <span className="muted small">
          <BlockName block={lead.fromBlock} /> · <Time at={lead.fromAt} />
        </span>
      </>
    )
  }
  const since = leads[0]?.untilBlock
  return (
    <>
      <span className="tag warn">{t('group.vacant')}</span>
      {since == null ? null : <span className="muted small">{t('group.vacantSince', { block: `#${formatInteger(since, locale)}` })}</span>}
    </>
  )
}
