import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { useMeta } from '../meta/useMeta.js'
import { ChainSection } from './ChainSection.js'

export function OverviewPage() {
  const { t } = useTranslation()
  const { chain } = useSearch({ from: '__root__' })
  return (
    <div className="page">
      <PageHead title={t('overview.title')} intro={t('overview.intro')} />
      <Answer query={useMeta()} what={t('overview.what')} rows={16}>
        {({ chains }) => {
          const shown = chains.filter(({ id }) => chain === undefined || id === chain)
          if (shown.length === 0) return <Empty title={t('overview.noChains')} hint={t('overview.noChainsHint')} />
          return shown.map((meta) => <ChainSection key={meta.id} meta={meta} />)
        }}
      </Answer>
    </div>
  )
}
