import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import type { StreamState } from '../../graphql/event-line.js'
import { HabitOfChain } from '../../shell/Habit.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { Icon } from '../../ui/Icon.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { deliveriesOperation } from '../channel/delivery.graphql.js'
import { IncidentDeliveries } from '../channel/IncidentDeliveries.js'
import { SubjectContacts } from '../contact/SubjectContacts.js'
import { LiveMark } from '../live/LiveMark.js'
import { useLiveIncidents } from '../live/use-live.js'
import { AroundCard } from './AroundCard.js'
import { DraftsCard } from './DraftsCard.js'
import { Flags } from './Flags.js'
import { HandleCard } from './HandleCard.js'
import { incidentOperation } from './incident.graphql.js'
import { LettersCard } from './LettersCard.js'
import { PostedCard } from './PostedCard.js'
import { SeverityTag, StagePill } from './StagePill.js'
import { StageSteps } from './StageSteps.js'
import { StateCard } from './StateCard.js'
import type { Detail } from './shapes.js'
import { TimelineCard } from './TimelineCard.js'

/** While the server does not tell by itself. */
const pollMs = 5000
const followed = [incidentOperation.name, deliveriesOperation.name]

/** One incident: how far it is, what happened, what people do about it, and what the public is told. */
export function IncidentPage() {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const { id } = useParams({ from: '/incidents/$id' })
  const { state, refetchInterval } = useLiveIncidents(followed, pollMs)
  const query = useQuery({ ...asking(incidentOperation, { key: id }), refetchInterval })
  const incident = query.data?.incident
  return (
    <div className="page">
      <Link to="/incidents" className="back">
        <Icon name="left" />
        {t('incident.back')}
      </Link>
      <PageHead title={incident ? `${nameOf(incident.rule)} · ${incident.subjectName}` : t('incident.number', { id })}>
        {incident ? <Marks incident={incident} state={state} /> : null}
      </PageHead>
      <Answer query={query} what={t('incident.what')} rows={12}>
        {(data) =>
          data.incident === null ? (
            <Empty title={t('incident.notFound')} hint={t('incident.notFoundHint', { id })} />
          ) : (
            <View incident={data.incident} />
          )
        }
      </Answer>
    </div>
  )
}

function Marks({ incident, state }: { readonly incident: Detail; readonly state: StreamState }) {
  return (
    <span className="incident-marks">
      <StagePill stage={incident.stage} />
      <SeverityTag severity={incident.severity} />
      <span className="tag">{incident.chain.name}</span>
      <Flags incident={incident} />
      <LiveMark state={state} />
    </span>
  )
}

function View({ incident }: { readonly incident: Detail }) {
  return (
    <HabitOfChain chain={incident.chain.key}>
      <StageSteps incident={incident} />
      <div className="columns">
        <div className="column">
          <TimelineCard incident={incident} />
          <LettersCard incident={incident} />
          <DraftsCard incident={incident} />
          {incident.subjectKind === 'PRODUCER' ? <AroundCard incident={incident} /> : null}
          <IncidentDeliveries incident={incident.key} />
        </div>
        <div className="column side">
          <SubjectContacts chain={incident.chain.key} subject={incident.subject} incident={incident.key} />
          <HandleCard incident={incident} />
          <StateCard incident={incident} />
          <PostedCard incident={incident} />
        </div>
      </div>
    </HabitOfChain>
  )
}
