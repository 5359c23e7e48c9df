import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { useNow } from '../../shell/clock.js'
import { Icon, type IconName } from '../../ui/Icon.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { type EndpointState, endpointState } from './endpoint-state.js'
import type { HeadEndpoint } from './head.graphql.js'

const looks: Readonly<Record<EndpointState, readonly [tone: string, icon: IconName]>> = {
  good: ['good', 'check'],
  late: ['warn', 'warning'],
  failing: ['bad', 'stop'],
  silent: ['quiet', 'question'],
}

/** The nodes that are asked for the newest block: a fault of theirs is no producer's. */
export function EndpointsTable({ endpoints }: { readonly endpoints: readonly HeadEndpoint[] }) {
  const { t } = useTranslation()
  return (
    <table className="table compact stack-on-phone">
      <caption className="hidden">{t('head.endpoints')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('head.endpoint')}</th>
          <th scope="col">{t('head.state')}</th>
          <th scope="col" className="numeric">
            {t('head.block')}
          </th>
          <th scope="col" className="numeric">
            {t('head.behind')}
          </th>
          <th scope="col">{t('head.answered')}</th>
        </tr>
      </thead>
      <tbody>
        {endpoints.map((endpoint) => (
          <Row key={endpoint.name} endpoint={endpoint} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ endpoint }: { readonly endpoint: HeadEndpoint }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const state = endpointState(endpoint, useNow(5000))
  const [tone, icon] = looks[state]
  const { name, block, behind, answeredAt, problem } = endpoint
  return (
    <tr>
      <th scope="row" className="cell-title mono wrap">
        {name}
      </th>
      <td data-label={t('head.state')}>
        <span className="pill" data-tone={tone}>
          <Icon name={icon} />
          {t(`head.stateName.${state}`)}
        </span>
        {problem === null ? null : (
          <span className="small muted wrap" lang="en">
            {' '}
            {problem}
          </span>
        )}
      </td>
      <td className="numeric tabular" data-label={t('head.block')}>
        {block === null ? '—' : <BlockName block={block} />}
      </td>
      <td className="numeric tabular" data-label={t('head.behind')}>
        {behind === null ? '—' : formatInteger(behind, locale)}
      </td>
      <td data-label={t('head.answered')}>{answeredAt === null ? t('head.never') : <Time at={answeredAt} />}</td>
    </tr>
  )
}
