import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { Empty } from '../../ui/Empty.js'
import { Time } from '../../ui/Time.js'
import { type Waiting, waitingOperation } from './waiting.graphql.js'

interface Props {
  readonly chain: string
  readonly producer: string
}

/** Multisigs that wait for the signature of one producer, each with the command that gives it. */
export function WaitingCard({ chain, producer }: Props) {
  const { t } = useTranslation()
  const where = { missing: producer, state: { in: ['OPEN', 'READY'] } }
  const query = useQuery(asking(waitingOperation, { chain, where }))
  const some = (query.data?.multisigs.nodes.length ?? 0) > 0
  return (
    <Card title={t('producer.waiting')} flush={some}>
      <Answer query={query} what={t('producer.waiting')} rows={3}>
        {({ multisigs }) =>
          multisigs.nodes.length === 0 ? (
            <Empty title={t('producer.nothingWaits')} hint={t('producer.nothingWaitsHint')} />
          ) : (
            <ul className="waiting-list">
              {multisigs.nodes.map((multisig) => (
                <Item key={multisig.key} multisig={multisig} producer={producer} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  )
}

function Item({ multisig, producer }: { readonly multisig: Waiting; readonly producer: string }) {
  const { t } = useTranslation()
  const { name, proposer, expiresAt, approved, threshold, groups } = multisig
  const command = groups?.missing.find(({ account }) => account.id === producer)?.command
  return (
    <li>
      <p>
        <Link to="/multisigs/$key" params={{ key: multisig.key }} className="strong-link mono">
          {proposer.address}/{name}
        </Link>{' '}
        <span className="small muted tabular">
          {threshold === null
            ? t('producer.signaturesGiven', { approved: approved ?? '—' })
            : t('producer.signatures', { approved: approved ?? '—', threshold })}{' '}
          · {t('producer.expires')} <Time at={expiresAt} absolute />
        </span>
      </p>
      {command === undefined ? null : (
        <p className="command">
          <code className="mono small">{command}</code>
          <CopyButton text={command} what={t('producer.command')} />
        </p>
      )}
    </li>
  )
}
