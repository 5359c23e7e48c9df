import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger, formatRate, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Explain } from '../../ui/Explain.js'
import { Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import { formatMissed } from './format-missed.js'
import { rowsAddress } from './query-of.js'
import { SessionStrip, StripLegend } from './SessionStrip.js'
import { Owners } from './ValidatorName.js'
import type { ValidatorDetail } from './validator.graphql.js'

interface Props {
  readonly validator: ValidatorDetail
  readonly newest: number | undefined
}

/** What one validator did over all that is read. */
export function ValidatorFigures({ validator, newest }: Props) {
  const { t } = useTranslation()
  const { account, key, sessions, owners } = validator
  const [chain = ''] = key.split(':')
  return (
    <>
      <Card title={t('validator.figures')} actions={<Explain definition={validator.blocks.definition} />}>
        <p className="validator-account">
          <AccountName account={account} copy />
          <Owners validator={validator} />
        </p>
        {owners.length === 0 ? null : <p className="small muted">{t('validator.unproven')}</p>}
        <Facts look="figures" rows={[...blockFacts(validator, useWords()), ...termFacts(validator, useWords())]} />
      </Card>
      <Card title={t('validator.strip')} actions={<CsvLink href={rowsAddress('validator-sessions', chain, account.id)} />}>
        <div className="wide-strip">
          <SessionStrip sessions={sessions} newest={newest} />
        </div>
        <StripLegend />
      </Card>
      <PayCard validator={validator} />
    </>
  )
}

function useWords() {
  const { t } = useTranslation()
  const locale = useLocale()
  return { t, locale }
}

type Words = ReturnType<typeof useWords>

function blockFacts({ blocks, spans }: ValidatorDetail, { t, locale }: Words): { label: string; value: ReactNode }[] {
  const { missed, share, authored, expected, sessions, offlineSessions } = blocks
  return [
    { label: t('validator.missed'), value: missed === null ? '—' : formatMissed(missed, locale) },
    {
      label: t('validator.share'),
      value:
        share === null || authored === null || expected === null
          ? '—'
          : `${formatShare(share, locale)} (${formatInteger(authored, locale)}/${formatRate(expected, locale)})`,
    },
    { label: t('validator.measured'), value: `${formatInteger(sessions.known, locale)}/${formatInteger(sessions.total, locale)}` },
    { label: t('validator.offline'), value: formatInteger(offlineSessions, locale) },
    {
      label: t('validator.spans'),
      value:
        spans.length === 0
          ? '—'
          : spans
              .slice(0, 6)
              .map(({ fromEra, untilEra, running }) =>
                fromEra === untilEra ? `${fromEra}` : `${fromEra}–${running ? t('validator.now') : untilEra}`,
              )
              .join(t('validator.cell.separator')) + (spans.length > 6 ? ' …' : ''),
    },
  ]
}

function termFacts({ terms }: ValidatorDetail, { t, locale }: Words): { label: string; value: ReactNode }[] {
  return [
    { label: t('validator.commission'), value: terms.commission === null ? '—' : formatShare(terms.commission, locale) },
    {
      label: terms.era === null ? t('validator.allStake') : t('validator.stakeOfEra', { era: terms.era }),
      value: <Money amount={terms.stake} unit />,
    },
    { label: t('validator.ownStake'), value: <Money amount={terms.ownStake} unit /> },
    { label: t('validator.nominators'), value: terms.nominators === null ? '—' : formatInteger(terms.nominators, locale) },
  ]
}

function PayCard({ validator: { pay } }: { readonly validator: ValidatorDetail }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <Card title={t('validator.pay')} actions={pay === null ? undefined : <Explain definition={pay.definition} />}>
      {pay === null ? (
        <p className="muted">{t('validator.noPay')}</p>
      ) : (
        <Facts
          look="figures"
          rows={[
            { label: t('validator.points'), value: formatInteger(pay.points, locale) },
            { label: t('validator.earned'), value: <Money amount={pay.earned} unit /> },
            { label: t('validator.claimed'), value: <Money amount={pay.claimed} unit /> },
            { label: t('validator.unclaimed'), value: formatInteger(pay.unclaimedEras, locale) },
          ]}
        />
      )}
    </Card>
  )
}
