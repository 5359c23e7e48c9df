import { useTranslation } from 'react-i18next'
import type { UserError } from '../../graphql/mutate.js'

interface Props {
  readonly error: Error | null
  readonly userErrors: readonly UserError[] | undefined
  /** What is said once it is done; that it is kept, when absent. */
  readonly done?: string
}

/** What became of a change: mistakes beside their fields' names, or that it is kept. */
export function Outcome({ error, userErrors, done }: Props) {
  const { t } = useTranslation()
  if (error !== null) return <p role="alert">{error.message}</p>
  if (userErrors === undefined) return null
  if (userErrors.length === 0) return <p role="status">{done ?? t('kpi.saved')}</p>
  return (
    <ul role="alert" className="kpi-errors">
      {userErrors.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          {field === null ? null : <b>{field}: </b>}
          <span lang="en">{message}</span>
        </li>
      ))}
    </ul>
  )
}
