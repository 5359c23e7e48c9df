import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { HashName } from '../../ui/Names.js'
import { AuthorsChart } from './AuthorsChart.js'
import { CouncilsCard } from './CouncilsCard.js'
import type { Chain } from './chains.graphql.js'
import { OpenProposals } from './OpenProposals.js'
import { SyncCard } from './SyncCard.js'

/** Everything about one chain: how it is read, what waits, who sits, who makes the blocks. */
export function ChainSection({ chain }: { readonly chain: Chain }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <section className="chain" aria-labelledby={id}>
      <header className="chain-head">
        <h2 id={id}>{chain.name}</h2>
        {chain.demo ? <span className="demo">{t('app.demo')}</span> : null}
        <span className="muted small">{t('overview.profile', { profile: chain.profile })}</span>
        <span className="muted small chain-genesis">
          {t('overview.genesis')} <HashName hash={chain.genesis} what={t('overview.genesis')} />
        </span>
      </header>
      <div className="columns">
        <div className="column">
          <SyncCard meta={chain.meta} />
          <OpenProposals chain={chain.key} />
        </div>
        <div className="column side">
          <CouncilsCard councils={chain.councils} chain={chain.key} />
          <AuthorsChart chain={chain} />
        </div>
      </div>
    </section>
  )
}
