import { useTranslation } from 'react-i18next'
import type { Outcome } from './council.graphql.js'

/** How rounds of voting ended, in numbers. */
export function OutcomeList({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t } = useTranslation()
  if (outcomes.length === 0) return <p className="muted">{t('council.noOutcomes')}</p>
  return (
    <ul className="outcomes">
      {outcomes.map(({ decision, next, count }) => (
        <li key={`${decision}/${next}`}>
          <b className="tabular">{count}</b> {t(`council.decision.${decision}`)}
          {next === 'CONSTITUTIONALITY' ? <span className="muted small"> · {t('council.passedOn')}</span> : null}
        </li>
      ))}
    </ul>
  )
}
