import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Money } from '../../ui/Money.js'
import { Time } from '../../ui/Time.js'
import type { Group, Opening } from './group.graphql.js'
import { csvAddress } from './query-of.js'

const tones = { OPEN: 'info', FILLED: 'good', CANCELLED: 'quiet' } as const

export function OpeningsCard({ group: { openings, openingCount, chain, name } }: { readonly group: Group }) {
  const { t } = useTranslation()
  return (
    <Card
      title={t('group.openingsTitle')}
      flush
      actions={<CsvLink href={csvAddress('openings', { chain: { eq: chain.key }, group: { eq: name } })} />}
    >
      {openings.length === 0 ? (
        <Empty title={t('group.noOpenings')} hint={t('group.noOpeningsHint')} />
      ) : (
        <OpeningsTable openings={openings} />
      )}
      {openingCount > openings.length ? (
        <p className="muted small table-note">{t('page.truncated', { shown: openings.length, total: openingCount })}</p>
      ) : null}
    </Card>
  )
}

function OpeningsTable({ openings }: { readonly openings: readonly Opening[] }) {
  const { t } = useTranslation()
  const unit = openings[0]?.stake.symbol ?? ''
  const heads = [
    [t('group.opening'), ''],
    [t('group.role'), ''],
    [t('motion.status'), ''],
    [t('group.opened'), ''],
    [t('group.decided'), ''],
    [t('group.applications'), 'numeric'],
    [t('group.hiredCount'), 'numeric'],
    [t('group.inUnit', { name: t('group.stake'), unit }), 'numeric'],
    [t('group.inUnit', { name: t('group.perBlock'), unit }), 'numeric'],
  ] as const
  return (
    <div className="scroll-x">
      <table className="table stack-on-phone openings">
        <caption className="hidden">{t('group.openingsCaption')}</caption>
        <thead>
          <tr>
            {heads.map(([name, look]) => (
              <th key={name} scope="col" className={look}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {openings.map((opening) => (
            <OpeningLine key={opening.key} opening={opening} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OpeningLine({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { number, title, role, status, addedAt, decidedAt, applicationCount, hiredCount, stake, rewardPerBlock } = opening
  return (
    <tr id={`o-${number}`}>
      <th scope="row" className="cell-title">
        {title ?? t('group.untitled', { number })}
      </th>
      <td data-label={t('group.role')}>{t(`group.roleName.${role}`)}</td>
      <td data-label={t('motion.status')}>
        <span className="pill" data-tone={tones[status]}>
          {t(`group.openingStatus.${status}`)}
        </span>
      </td>
      <td data-label={t('group.opened')}>
        <Time at={addedAt} />
      </td>
      <td data-label={t('group.decided')}>{decidedAt === null ? '—' : <Time at={decidedAt} />}</td>
      <td className="numeric tabular" data-label={t('group.applications')}>
        {formatInteger(applicationCount, locale)}
      </td>
      <td className="numeric tabular" data-label={t('group.hiredCount')}>
        {formatInteger(hiredCount, locale)}
      </td>
      <td className="numeric" data-label={t('group.stake')}>
        <Money amount={stake} />
      </td>
      <td className="numeric" data-label={t('group.perBlock')}>
        <Money amount={rewardPerBlock} />
      </td>
    </tr>
  )
}
