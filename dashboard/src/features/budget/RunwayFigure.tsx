import { useTranslation } from 'react-i18next'
import { formatRate } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Explain } from '../../ui/Explain.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Runway } from './budget.graphql.js'

interface Props {
  readonly runway: Runway
  /** Whether the balance is known, without which nothing can be said. */
  readonly known: boolean
}

/** Days that a budget lasts without refills, and with them. */
export function RunwayFigure({ runway, known }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { days, daysWithInflow, fromAt, toAt, toBlock, definition } = runway
  const inDays = (value: number) => t('budget.days', { days: formatRate(value, locale) })
  const endless = known ? t('budget.endless') : t('common.unknown')
  return (
    <span className="figure">
      {days === null ? (known ? t('budget.nothingOut') : t('common.unknown')) : inDays(days)}
      <Explain definition={definition}>
        <p>
          {t('budget.withInflow')} <b>{daysWithInflow === null ? endless : inDays(daysWithInflow)}</b>
        </p>
        <p>
          <Time at={fromAt} absolute /> – <Time at={toAt} absolute /> · <BlockName block={toBlock} />
        </p>
      </Explain>
    </span>
  )
}
