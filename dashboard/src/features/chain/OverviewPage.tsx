import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { ChainSection } from './ChainSection.js'
import { chainsOperation } from './chains.graphql.js'

export function OverviewPage() {
  const { t } = useTranslation()
  const { chain } = useSearch({ from: '__root__' })
  const query = useQuery(asking(chainsOperation, {}))
  return (
    <div className="page">
      <PageHead title={t('overview.title')} intro={t('overview.intro')} />
      <Answer query={query} what={t('overview.what')} rows={16}>
        {({ chains }) => {
          const shown = chains.filter(({ key }) => chain === undefined || key === chain)
          if (shown.length === 0) return <Empty title={t('overview.noChains')} hint={t('overview.noChainsHint')} />
          return shown.map((one) => <ChainSection key={one.key} chain={one} />)
        }}
      </Answer>
    </div>
  )
}
