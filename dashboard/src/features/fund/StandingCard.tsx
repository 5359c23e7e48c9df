import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { type FactRow, Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { Balance, FundSummary } from './fund.graphql.js'

/** What the fund holds and how that came about, and who decides. */
export function StandingCard({ fund }: { readonly fund: FundSummary }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { balance, committee, committeeSince, seenAt, paid } = fund
  const rows: FactRow[] = [
    ...useBalanceRows(balance),
    ...paid.map(({ payments, amount }) => ({
      label: t('fund.paidInAll'),
      value: (
        <>
          <Money amount={amount} unit />
          <span className="small muted span">{t('fund.payments', { count: payments, formatted: formatInteger(payments, locale) })}</span>
        </>
      ),
    })),
    {
      label: t('fund.committee'),
      value:
        committee === null ? (
          <span className="muted">{t('fund.nobodyTold')}</span>
        ) : (
          <>
            <span className="wrap">{committee.map(({ address }) => address).join(t('producer.separator'))}</span>
            {committeeSince === null ? null : (
              <span className="small muted span">
                {t('fund.since')} <Time at={committeeSince} />
              </span>
            )}
          </>
        ),
    },
  ]
  return (
    <Card title={t('fund.standing')}>
      <Facts look="figures" rows={rows} />
      <p className="small muted">{seenAt === null ? t('fund.noLook') : <Looked at={seenAt} />}</p>
    </Card>
  )
}

function Looked({ at }: { readonly at: string }) {
  const { t } = useTranslation()
  return (
    <>
      {t('fund.lookedAt')} <Time at={at} />
    </>
  )
}

function useBalanceRows(balance: Balance | null): FactRow[] {
  const { t } = useTranslation()
  if (balance === null) return [{ label: t('fund.holds'), value: <span className="muted">{t('fund.notSeen')}</span> }]
  const { definition, source } = balance
  const held = { label: t('fund.holds'), value: <Money amount={balance.balance} unit /> }
  const added = { label: t('fund.perBlock'), value: <Money amount={balance.perBlock} unit /> }
  if (balance.fromBlock === balance.block) return [held, { label: t('fund.expected'), value: <OneLook /> }, added]
  const reckoned = (
    <Explain definition={definition}>
      <p className="small">
        <SourceMark source={source} />
      </p>
    </Explain>
  )
  return [
    held,
    {
      label: t('fund.expected'),
      value: (
        <span className="figure">
          <Money amount={balance.expected} unit />
          {reckoned}
        </span>
      ),
    },
    { label: t('fund.difference'), value: <Money amount={balance.difference} unit /> },
    added,
  ]
}

/** With the first balance there is nothing yet to hold it against. */
function OneLook() {
  const { t } = useTranslation()
  return <span className="small muted">{t('fund.oneLook')}</span>
}
