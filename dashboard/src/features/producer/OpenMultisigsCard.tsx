import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Time } from '../../ui/Time.js'
import { type Waiting, waitingOperation } from './waiting.graphql.js'

const shown = 5

/** Multisigs that are not decided: how many signatures each has, and until when the others may come. */
export function OpenMultisigsCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(waitingOperation, { chain, where: { state: { in: ['OPEN', 'READY'] } } }))
  const total = query.data?.multisigs.totalCount ?? 0
  const more = (
    <Link to="/multisigs" search={{ chain }} className="text-link">
      {t('producer.allMultisigs')} <span className="tabular">({total})</span>
    </Link>
  )
  return (
    <Card title={t('producer.openMultisigs')} actions={total > 0 ? more : undefined} flush={total > 0}>
      <Answer query={query} what={t('producer.openMultisigs')} rows={3}>
        {({ multisigs: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty title={t('producer.noMultisigs')} hint={t('producer.noMultisigsHint')} />
          ) : (
            <ul className="down-list">
              {nodes.slice(0, shown).map((multisig) => (
                <Item key={multisig.key} multisig={multisig} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  )
}

function Item({ multisig: { key, name, proposer, approved, threshold, expiresAt } }: { readonly multisig: Waiting }) {
  const { t } = useTranslation()
  return (
    <li>
      <Link to="/multisigs/$key" params={{ key }} className="strong-link mono">
        {proposer.address}/{name}
      </Link>
      <span className="small tabular">
        {threshold === null
          ? t('producer.signaturesGiven', { approved: approved ?? '—' })
          : t('producer.signatures', { approved: approved ?? '—', threshold })}
      </span>
      <span className="small muted down-when">
        {t('producer.expires')} <Time at={expiresAt} absolute />
      </span>
    </li>
  )
}
