import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { HabitOfChain } from '../../shell/Habit.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Icon } from '../../ui/Icon.js'
import { SubjectContacts } from '../contact/SubjectContacts.js'
import { OpenIncidentsCard } from '../incident/OpenIncidentsCard.js'
import { VotersCard } from '../producer-vote/VotersCard.js'
import { DaysCard } from './DaysCard.js'
import { EventsCard } from './EventsCard.js'
import { NowCard } from './NowCard.js'
import { OwnMissedCard } from './OwnMissedCard.js'
import { PenaltyCard } from './PenaltyCard.js'
import { PunishmentsCard } from './PunishmentsCard.js'
import { type ProducerDetail, producerOperation } from './producer.graphql.js'
import { RanksCard } from './RanksCard.js'
import { SpansCard } from './SpansCard.js'
import { StatePill } from './StatePill.js'
import { StreaksCard } from './StreaksCard.js'
import { WaitingCard } from './WaitingCard.js'
import { WindowsCard } from './WindowsCard.js'

export function ProducerPage() {
  const { t } = useTranslation()
  const { key } = useParams({ from: '/producers/$key' })
  const [chain = ''] = key.split(':')
  const query = useQuery(asking(producerOperation, { key }))
  const producer = query.data?.producer
  return (
    <div className="page">
      <Link to="/producers" search={{ chain }} className="back">
        <Icon name="left" />
        {t('producer.back')}
      </Link>
      <PageHead
        title={producer === null ? t('producer.notFound') : (producer?.name ?? t('producer.title'))}
        {...(producer === null ? { intro: t('producer.notFoundHint', { key }) } : {})}
      >
        {producer ? <StatePill state={producer.state} standing={producer.standing} /> : null}
      </PageHead>
      <HabitOfChain chain={chain}>
        <Answer query={query} what={t('producer.oneWhat')} rows={16}>
          {(data) => (data.producer === null ? null : <Profile chain={chain} producer={data.producer} />)}
        </Answer>
      </HabitOfChain>
    </div>
  )
}

function Profile({ chain, producer }: { readonly chain: string; readonly producer: ProducerDetail }) {
  return (
    <div className="column">
      <NowCard producer={producer} />
      <OpenIncidentsCard chain={chain} subject={producer.name} />
      <SubjectContacts chain={chain} subject={producer.name} />
      {producer.standing === 'ACTIVE' ? <WaitingCard chain={chain} producer={producer.name} /> : null}
      <WindowsCard producer={producer} />
      <DaysCard chain={chain} producer={producer} />
      <PenaltyCard penalty={producer.penalty} />
      <OwnMissedCard chain={chain} producer={producer} />
      <StreaksCard streaks={producer.streaks} />
      <RanksCard producer={producer} />
      <VotersCard chain={chain} producer={producer.name} />
      <PunishmentsCard punishments={producer.punishments} chain={chain} />
      <SpansCard chain={chain} spans={producer.spans} />
      <EventsCard events={producer.events} />
    </div>
  )
}
