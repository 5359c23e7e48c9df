import { useTranslation } from 'react-i18next'
import { useListFormat } from '../../ui/use-list-format.js'
import { type KpiRoundRow, kpiStatuses } from './kpi.graphql.js'

interface Props {
  readonly statuses: KpiRoundRow['statuses']
  /** Says the counts in words below the bar. */
  readonly legend?: boolean
}

/** KPIs of a round by status, as parts of one bar; the words say the same. */
export function StatusBar({ statuses, legend = false }: Props) {
  const { t } = useTranslation()
  const list = useListFormat()
  const parts = kpiStatuses.flatMap((status) => statuses.filter((one) => one.status === status))
  const words = parts.map(({ status, count }) => t('kpi.part', { name: t(`kpi.state.${status}`), count }))
  return (
    <>
      <span className="kpi-bar" role="img" aria-label={list(words)} title={list(words)}>
        {parts.map(({ status, count }) => (
          <span key={status} data-status={status} style={{ flexGrow: count }} />
        ))}
      </span>
      {legend ? (
        <ul className="kpi-legend small" aria-hidden="true">
          {parts.map(({ status }, i) => (
            <li key={status} data-status={status}>
              {words[i]}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
