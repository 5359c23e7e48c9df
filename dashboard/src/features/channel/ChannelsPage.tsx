import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { AlertNav } from '../incident/AlertNav.js'
import { useViewer } from '../session/useViewer.js'
import { ChannelForm } from './ChannelForm.js'
import { ChannelsTable } from './ChannelsTable.js'
import { channelsOperation } from './channel.graphql.js'
import { LogCard } from './LogCard.js'
import { pollMs } from './poll.js'

/** Ways out for messages, what was sent through them, and what waits for a person. */
export function ChannelsPage() {
  const { t } = useTranslation()
  const { may } = useViewer()
  return (
    <div className="page">
      <PageHead title={t('channel.title')} intro={t('channel.intro')} />
      <AlertNav />
      {may('OPERATOR') ? (
        <div className="column">
          <Channels />
          {may('SECRETARY') ? <ChannelForm /> : null}
          <LogCard />
        </div>
      ) : (
        <Empty title={t('channel.closed')} hint={t('channel.closedHint')}>
          <Link to="/sign-in" className="button">
            {t('session.signIn')}
          </Link>
        </Empty>
      )}
    </div>
  )
}

function Channels() {
  const { t } = useTranslation()
  const query = useQuery({ ...asking(channelsOperation, {}), refetchInterval: pollMs })
  return (
    <section className="card" aria-label={t('channel.title')}>
      <Answer query={query} what={t('channel.what')} rows={4}>
        {({ channels }) =>
          channels.length === 0 ? <Empty title={t('channel.empty')} hint={t('channel.emptyHint')} /> : <ChannelsTable channels={channels} />
        }
      </Answer>
    </section>
  )
}
