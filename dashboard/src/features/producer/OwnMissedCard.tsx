import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { missedOperation } from './board.graphql.js'
import { MissedTable } from './MissedTable.js'
import type { ProducerDetail } from './producer.graphql.js'
import { csvAddress, missedQuery } from './query-of.js'

interface Props {
  readonly chain: string
  readonly producer: ProducerDetail
}

/** Every slot that one producer missed, with its time and the block that came after. */
export function OwnMissedCard({ chain, producer: { name } }: Props) {
  const { t } = useTranslation()
  const variables = missedQuery(chain, useSearch({ from: '/producers/$key' }), name)
  const query = useQuery(leafing(missedOperation, variables))
  return (
    <Card title={t('producer.gapList.missed')} actions={<CsvLink href={csvAddress('missed-slots', chain, variables.where)} />} flush>
      <Answer query={query} what={t('producer.gapList.missed')} rows={6}>
        {({ missedSlots: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={t('producer.noMissed')} hint={t('producer.noOwnMissedHint')} />
          ) : (
            <>
              <MissedTable chain={chain} rows={nodes} own />
              <Pager page={pageInfo} />
            </>
          )
        }
      </Answer>
    </Card>
  )
}
