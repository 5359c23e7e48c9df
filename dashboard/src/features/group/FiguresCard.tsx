import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import type { Group } from './group.graphql.js'

export function FiguresCard({ group }: { readonly group: Group }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { lead, leads, workerCount, everHired, openOpenings, balance, pay } = group
  const ended = leads[0]?.untilBlock
  const rows = [
    {
      label: t('group.lead'),
      value: lead === null ? <span className="tag warn">{t('group.vacant')}</span> : <Person person={lead.member} />,
    },
    ...(lead === null
      ? ended == null
        ? []
        : [{ label: t('group.until'), value: <BlockName block={ended} /> }]
      : [{ label: t('group.since'), value: <BlockName block={lead.fromBlock} /> }]),
    { label: t('group.workers'), value: formatInteger(workerCount, locale) },
    { label: t('group.everHired'), value: formatInteger(everHired, locale) },
    { label: t('group.openings'), value: formatInteger(openOpenings, locale) },
    { label: t('group.balance'), value: <Money amount={balance} unit /> },
    { label: t('group.paid'), value: <Money amount={pay?.paid ?? null} unit /> },
    { label: t('group.overdue'), value: <Money amount={pay?.overduePaid ?? null} unit /> },
    { label: t('group.owed'), value: <Money amount={pay?.owed ?? null} unit /> },
  ]
  return (
    <Card title={t('group.figures')}>
      <Facts look="figures" rows={rows} />
      <p className="muted small foot-note">{t('group.payNote')}</p>
    </Card>
  )
}
