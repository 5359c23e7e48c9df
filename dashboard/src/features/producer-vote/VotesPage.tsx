import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { AntelopePage } from '../producer/AntelopePage.js'
import { CurveCard } from './CurveCard.js'
import { ListsCard } from './ListsCard.js'
import { lastSeatOf, shownOf } from './query-of.js'
import { RankingCard } from './RankingCard.js'
import { rankingOperation } from './ranking.graphql.js'

export function VotesPage() {
  const { t } = useTranslation()
  return (
    <AntelopePage title={t('producerVote.title')} intro={t('producerVote.intro')} samples={['producers', 'producer-votes']}>
      {({ id }) => (
        <div className="column">
          <Ranked chain={id} />
          <ListsCard chain={id} />
        </div>
      )}
    </AntelopePage>
  )
}

/** The order now, and the way of a few producers through it. */
function Ranked({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const { shown } = useSearch({ from: '/votes' })
  const query = useQuery(asking(rankingOperation, { chain }))
  return (
    <Answer query={query} what={t('producerVote.rankingWhat')} rows={14}>
      {({ producerRanking }) => {
        if (producerRanking === null) {
          return (
            <Card title={t('producerVote.ranking')}>
              <Empty title={t('producerVote.noRanking')} hint={t('producerVote.noRankingHint')} />
            </Card>
          )
        }
        const drawn = shownOf(producerRanking, shown)
        return (
          <>
            <CurveCard chain={chain} producers={drawn} lastSeat={lastSeatOf(producerRanking)} />
            <RankingCard chain={chain} ranking={producerRanking} drawn={drawn} />
          </>
        )
      }}
    </Answer>
  )
}
