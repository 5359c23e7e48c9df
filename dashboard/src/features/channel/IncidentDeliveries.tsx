import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { pageSize } from '../../ui/page-of.js'
import { useViewer } from '../session/useViewer.js'
import { DeliveryList } from './DeliveryList.js'
import { deliveriesOperation } from './delivery.graphql.js'
import { pollMs } from './poll.js'

interface Props {
  readonly incident: string
}

/** Who was told of an incident; only for those who may see channels. */
export function IncidentDeliveries({ incident }: Props) {
  const { may } = useViewer()
  return may('OPERATOR') ? <Told incident={incident} /> : null
}

function Told({ incident }: Props) {
  const { t } = useTranslation()
  const variables = { where: { incident: Number(incident) }, first: pageSize }
  const query = useQuery({ ...asking(deliveriesOperation, variables), refetchInterval: pollMs })
  return (
    <Card title={t('channel.log')} flush>
      <Answer query={query} what={t('channel.log')} rows={3}>
        {({ deliveries: { nodes, totalCount } }) => (
          <>
            {nodes.length === 0 ? (
              <Empty title={t('channel.incidentEmpty')} hint={t('channel.incidentEmptyHint')} />
            ) : (
              <DeliveryList deliveries={nodes} />
            )}
            {totalCount > nodes.length ? (
              <p className="muted small">{t('page.truncated', { shown: nodes.length, total: totalCount })}</p>
            ) : null}
          </>
        )}
      </Answer>
    </Card>
  )
}
