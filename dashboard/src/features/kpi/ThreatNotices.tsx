import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/i18n.js'
import { useTimes } from '../../shell/use-times.js'
import { Icon } from '../../ui/Icon.js'
import { sentenceOf } from './figures.js'
import type { KpiRow } from './kpi.graphql.js'

/** What is about to forfeit rewards, or has, above everything else. */
export function ThreatNotices({ kpis }: { readonly kpis: readonly KpiRow[] }) {
  return kpis
    .filter(({ annihilation }) => annihilation?.state === 'WARNING' || annihilation?.state === 'BITTEN')
    .map((kpi) => <ThreatNotice key={kpi.key} kpi={kpi} />)
}

function ThreatNotice({ kpi: { id, title, annihilation } }: { readonly kpi: KpiRow }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { date } = useTimes()
  if (annihilation === null) return null
  const { state, reason, estimate, takesRound, text } = annihilation
  return (
    <div className="notice kpi-threat" role="status" data-state={state}>
      <Icon name="warning" />
      <div>
        <p className="notice-title">
          {t(`kpi.threat.${state}`)} · {id} {title}
        </p>
        <p>{text}</p>
        {reason === null ? null : (
          <p>
            {sentenceOf(reason, locale)}
            {estimate === null ? null : ` (${t('kpi.estimated')} ${date(Date.parse(estimate.at))})`}
          </p>
        )}
        {takesRound === null ? null : <p className="small muted">{t(takesRound ? 'kpi.takesRound' : 'kpi.takesKpi')}</p>}
      </div>
    </div>
  )
}
