import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { HabitOfChain } from '../../shell/Habit.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { Icon } from '../../ui/Icon.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { IncidentDeliveries } from '../channel/IncidentDeliveries.js'
import { AroundCard } from './AroundCard.js'
import { DraftsCard } from './DraftsCard.js'
import { Flags } from './Flags.js'
import { HandleCard } from './HandleCard.js'
import { incidentOperation } from './incident.graphql.js'
import { PostedCard } from './PostedCard.js'
import { SeverityTag, StagePill } from './StagePill.js'
import { StageSteps } from './StageSteps.js'
import { StateCard } from './StateCard.js'
import type { Detail } from './shapes.js'
import { TimelineCard } from './TimelineCard.js'

/** Incidents change while no block comes: they are asked for by the clock. */
const pollMs = 5000

/** One incident: how far it is, what happened, what people do about it, and what the public is told. */
export function IncidentPage() {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const { id } = useParams({ from: '/incidents/$id' })
  const query = useQuery({ ...asking(incidentOperation, { key: id }), refetchInterval: pollMs })
  const incident = query.data?.incident
  return (
    <div className="page">
      <Link to="/incidents" className="back">
        <Icon name="left" />
        {t('incident.back')}
      </Link>
      <PageHead title={incident ? `${nameOf(incident.rule)} · ${incident.subjectName}` : t('incident.number', { id })}>
        {incident ? <Marks incident={incident} /> : null}
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

function Marks({ incident }: { readonly incident: Detail }) {
  return (
    <span className="incident-marks">
      <StagePill stage={incident.stage} />
      <SeverityTag severity={incident.severity} />
      <span className="tag">{incident.chain.name}</span>
      <Flags incident={incident} />
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
          <DraftsCard incident={incident} />
          {incident.subjectKind === 'PRODUCER' ? <AroundCard incident={incident} /> : null}
          <IncidentDeliveries incident={incident.key} />
        </div>
        <div className="column side">
          <HandleCard incident={incident} />
          <StateCard incident={incident} />
          <PostedCard incident={incident} />
        </div>
      </div>
    </HabitOfChain>
  )
}
