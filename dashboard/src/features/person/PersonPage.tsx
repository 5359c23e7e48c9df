import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { AgendaCards } from './AgendaCards.js'
import { agendaOperation } from './agenda.graphql.js'
import { CareerCards } from './CareerCards.js'
import { HistoryCards } from './HistoryCards.js'
import { ProfileCard } from './ProfileCard.js'
import { careerOperation, type Profile, profileOperation } from './person.graphql.js'
import { TimelineCard } from './TimelineCard.js'

export function PersonPage() {
  const { t } = useTranslation()
  const { key } = useParams({ from: '/people/$key' })
  const query = useQuery(asking(profileOperation, { key }))
  const number = key.split(':')[2] ?? key
  const title = query.data?.membership?.handle ?? t('person.number', { number })
  return (
    <div className="page">
      <PageHead
        title={title}
        intro={
          <>
            <Link to="/people" className="text-link">
              {t('person.title')}
            </Link>{' '}
            <span className="mono small muted">{key}</span>
          </>
        }
      />
      <Answer query={query} what={t('person.oneWhat')} rows={12}>
        {({ membership }) =>
          membership === null ? (
            <Empty title={t('person.unknown')} hint={t('person.unknownHint')} />
          ) : (
            <PersonView profile={membership} title={title} />
          )
        }
      </Answer>
    </div>
  )
}

/** The profile comes first; the rest of a long life follows by itself. */
function PersonView({ profile, title }: { readonly profile: Profile; readonly title: string }) {
  const { t } = useTranslation()
  const { key } = profile
  const career = useQuery(asking(careerOperation, { key }))
  const agenda = useQuery(asking(agendaOperation, { key }))
  return (
    <div className="column">
      <ProfileCard profile={profile} />
      <Parts query={career} what={t('person.timeline')}>
        {({ membership }) =>
          membership === null ? null : (
            <>
              <TimelineCard profile={profile} career={membership} agenda={agenda.data?.membership ?? null} title={title} />
              <CareerCards career={membership} chain={profile.chain.key} number={profile.number} />
            </>
          )
        }
      </Parts>
      <Parts query={agenda} what={t('person.proposals')}>
        {({ membership }) =>
          membership === null ? null : <AgendaCards agenda={membership} person={profile.number} chain={profile.chain.key} />
        }
      </Parts>
      <HistoryCards profile={profile} />
    </div>
  )
}

/** A part that is not here yet, or failed, has a card to say so. */
function Parts<T>({ query, what, children }: Parameters<typeof Answer<T>>[0]) {
  if (query.data !== undefined) {
    return (
      <Answer query={query} what={what}>
        {children}
      </Answer>
    )
  }
  return (
    <Card title={what}>
      <Answer query={query} what={what} rows={6}>
        {children}
      </Answer>
    </Card>
  )
}
