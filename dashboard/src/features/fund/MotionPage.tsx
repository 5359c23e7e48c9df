import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { HabitOfChains } from '../../shell/Habit.js'
import { NotFound } from '../../shell/NotFound.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { LongText } from '../../ui/LongText.js'
import { useMeta } from '../meta/useMeta.js'
import { BallotsCard } from './BallotsCard.js'
import { motionOperation } from './fund.graphql.js'
import { MotionFacts } from './MotionFacts.js'
import { PaymentsCard } from './PaymentsCard.js'
import { RequestsCard } from './RequestsCard.js'
import { StagePill } from './StagePill.js'
import type { MotionDetail } from './shapes.js'

/** One motion: what it asks for, what the committee says, what was paid and how that is known. */
export function MotionPage() {
  const { t } = useTranslation()
  const { key } = useParams({ from: '/fund/$key' })
  const chains = (useMeta().data?.chains ?? []).filter(({ id }) => id === key.split(':')[0])
  const query = useQuery(asking(motionOperation, { key }))
  return (
    <div className="page">
      <HabitOfChains chains={chains}>
        <Answer query={query} what={t('fund.motionWhat')} rows={10}>
          {({ fundMotion }) => (fundMotion === null ? <NotFound /> : <View motion={fundMotion} />)}
        </Answer>
      </HabitOfChains>
    </div>
  )
}

function View({ motion }: { readonly motion: MotionDetail }) {
  const { t } = useTranslation()
  const { title, proposer, stage, content, ballots, requests, payments } = motion
  return (
    <>
      <PageHead title={title || t('fund.untitled')} intro={<span className="mono">{proposer.address}</span>}>
        <StagePill stage={stage} />
      </PageHead>
      <div className="column">
        <MotionFacts motion={motion} />
        {content === '' ? null : (
          <Card title={t('fund.content')}>
            <LongText text={content} prose />
          </Card>
        )}
        <BallotsCard ballots={ballots} />
        <RequestsCard requests={requests} />
        <PaymentsCard payments={payments} />
      </div>
    </>
  )
}
