import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Money } from '../../ui/Money.js'
import { AccountName, BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Request } from './shapes.js'

const tones = { OPEN: 'info', PAID: 'good', REFUSED: 'bad', LAPSED: 'quiet', CLOSED: 'quiet', UNKNOWN: 'quiet' } as const

/** What was asked for of a motion, and what became of it. */
export function RequestsCard({ requests }: { readonly requests: readonly Request[] }) {
  const { t } = useTranslation()
  if (requests.length === 0)
    return (
      <Card title={t('fund.requests')}>
        <Empty title={t('fund.noRequests')} hint={t('fund.noRequestsHint')} />
      </Card>
    )
  return (
    <Card title={t('fund.requests')} flush>
      <div className="scroll-x">
        <table className="table compact">
          <caption className="hidden">{t('fund.requests')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fund.asked')}</th>
              <th scope="col">{t('fund.state')}</th>
              <th scope="col" className="numeric">
                {t('fund.amountIn', { unit: requests[0]?.amount.symbol ?? '' })}
              </th>
              <th scope="col">{t('fund.receiver')}</th>
              <th scope="col">{t('fund.approvals')}</th>
              <th scope="col">{t('fund.paidAt')}</th>
            </tr>
          </thead>
          <tbody>
            {requests.map((request) => (
              <Row key={request.key} request={request} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function Row({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const { content, askedAt, state, amount, receiver, agreed, disagreed, needed, paidBlock } = request
  return (
    <tr>
      <th scope="row">
        {askedAt === null ? <span className="muted">{t('fund.notSeenInBlocks')}</span> : <Time at={askedAt} />}
        {content === '' ? null : <span className="small muted words span">{content}</span>}
      </th>
      <td>
        <span className="pill" data-tone={tones[state]}>
          {t(`fund.requestState.${state}`)}
        </span>
      </td>
      <td className="numeric">
        <Money amount={amount} />
      </td>
      <td>
        <AccountName account={receiver} />
      </td>
      <td className="nowrap tabular">
        {needed === null ? t('fund.approvalsOnly', { approvals: agreed }) : t('fund.approvalsOf', { approvals: agreed, needed })}
        {disagreed === 0 ? null : <span className="muted"> · {t('fund.against', { objections: disagreed })}</span>}
      </td>
      <td>{paidBlock === null ? <span className="muted">—</span> : <BlockName block={paidBlock} />}</td>
    </tr>
  )
}
