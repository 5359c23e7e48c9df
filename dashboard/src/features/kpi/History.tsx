import { useTranslation } from 'react-i18next'
import { Time } from '../../ui/Time.js'
import type { KpiChange } from './kpi.graphql.js'

const kinds = ['defined', 'evidenced', 'graded'] as const

/** What was stated of a KPI, newest first, with all that was said each time. */
export function History({ changes }: { readonly changes: readonly KpiChange[] }) {
  const { t } = useTranslation()
  if (changes.length === 0) return null
  return (
    <details className="kpi-history small">
      <summary>{t('kpi.history', { count: changes.length })}</summary>
      <ol>
        {changes.map(({ number, kind, author, at, said }) => (
          <li key={number}>
            {kinds.map((one) => (kind === `kpi.${one}` ? t(`kpi.change.${one}`) : null))} · {author} · <Time at={at} />
            <details>
              <summary className="mono">#{number}</summary>
              <pre>{JSON.stringify(said, null, 1)}</pre>
            </details>
          </li>
        ))}
      </ol>
    </details>
  )
}
