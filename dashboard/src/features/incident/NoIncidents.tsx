import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { serverNow } from '../../shell/clock.js'
import { Empty } from '../../ui/Empty.js'
import { headsOperation } from '../head/head.graphql.js'
import { isWatched } from './is-watched.js'

const pollMs = 10_000

/** That nothing is found says something only where somebody looks. */
export function NoIncidents({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const { data } = useQuery({ ...asking(headsOperation, { chain }), refetchInterval: pollMs })
  if (data !== undefined && !isWatched(data.heads, serverNow())) {
    return <Empty title={t('incident.unwatched')} hint={t('incident.unwatchedHint')} />
  }
  return <Empty title={t('incident.none')} hint={t('incident.noneHint')} />
}
