import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { AccountName } from '../../ui/Names.js'
import type { Council } from './chain.graphql.js'

interface Props {
  readonly chain: string
  readonly councils: readonly Council[]
}

/** Who decides here. */
export function CouncilsCard({ chain, councils }: Props) {
  const { t } = useTranslation()
  return (
    <Card title={t('overview.councils')}>
      <ul className="councils">
        {councils.map((council) => (
          <li key={council.key}>
            <p className="council-head">
              <Link to="/members" search={{ chain, council: council.name }} className="strong-link">
                {council.name}
              </Link>
              <span className="muted small">
                {council.members === null ? t('overview.seatsUnknown') : t('overview.seats', { count: council.members.length })}
              </span>
            </p>
            <ul className="name-list">
              {council.members?.map((account) => (
                <li key={account.id}>
                  <AccountName account={account} />
                  {account.id === council.prime?.id ? <span className="tag">{t('overview.prime')}</span> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}
