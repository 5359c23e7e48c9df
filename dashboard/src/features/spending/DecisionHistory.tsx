import { useTranslation } from 'react-i18next'
import { Time } from '../../ui/Time.js'
import type { Decision } from './items.graphql.js'
import { useCategoryName } from './use-names.js'

/** Who said what, newest first; each row stands over the value that it replaced. */
export function DecisionHistory({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useTranslation()
  const nameOf = useCategoryName()
  if (decisions.length === 0) return null
  return (
    <details>
      <summary>{t('spending.history', { count: decisions.length })}</summary>
      <ol className="small">
        {decisions.map(({ seq, author, at, category, bounty, note }) => (
          <li key={seq}>
            <Time at={at} absolute /> · {author} · <b>{nameOf(category)}</b>
            {bounty === null ? null : ` · ${t('spending.bountyNumber', { number: bounty })}`}
            {note === '' ? null : ` · ${note}`}
          </li>
        ))}
      </ol>
    </details>
  )
}
