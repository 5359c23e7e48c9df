import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Account, PersonRow } from '../graphql/shapes.js'
import { AccountName } from './Names.js'

interface Props {
  /** Asked for with `personFields`; null where nobody is known behind the account. */
  readonly person: PersonRow | null
  /** Shown where no membership is known. */
  readonly account?: Account | null
}

/** A membership, linked to its page: by handle, else by number; else the account; else unknown. */
export function Person({ person, account = null }: Props) {
  const { t } = useTranslation()
  if (person !== null) {
    return (
      <Link
        to="/people/$key"
        params={{ key: person.key }}
        className="text-link person"
        title={t('person.number', { number: person.number })}
      >
        {person.handle ?? t('person.number', { number: person.number })}
      </Link>
    )
  }
  return account === null ? <span className="muted">{t('common.unknown')}</span> : <AccountName account={account} />
}
