import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { HabitOfChains } from '../../shell/Habit.js'
import { Answer } from '../../ui/Answer.js'
import { HashName } from '../../ui/Names.js'
import { BudgetLine } from '../council/BudgetLine.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { AuthorsChart } from './AuthorsChart.js'
import { CouncilsCard } from './CouncilsCard.js'
import { type Chain, chainOperation } from './chain.graphql.js'
import { ElectedSection } from './ElectedSection.js'
import { OpenProposals } from './OpenProposals.js'
import { SyncCard } from './SyncCard.js'

/** Everything about one chain: how it is read, what waits, who sits, who makes the blocks. */
export function ChainSection({ meta }: { readonly meta: ChainMeta }) {
  const id = useId()
  const query = useQuery(asking(chainOperation, { id: meta.id }))
  const elected = query.data?.chain?.councils.find((council) => council.elected)
  return (
    <HabitOfChains chains={[meta]}>
      <section className="chain" aria-labelledby={id}>
        <header className="chain-head">
          <h2 id={id}>{meta.name}</h2>
          {query.data?.chain ? <Identity chain={query.data.chain} /> : null}
        </header>
        <div className="columns">
          <div className="column">
            {elected === undefined ? null : <ElectedSection council={elected.key} />}
            <OpenProposals chain={meta.id} />
            <SyncCard meta={meta} />
          </div>
          <div className="column side">
            <Answer query={query} what={meta.name} rows={10}>
              {({ chain }) =>
                chain === null ? null : (
                  <>
                    {elected === undefined ? (
                      <CouncilsCard councils={chain.councils} chain={chain.key} />
                    ) : (
                      <BudgetLine chain={chain.key} />
                    )}
                    <AuthorsChart chain={chain} />
                  </>
                )
              }
            </Answer>
          </div>
        </div>
      </section>
    </HabitOfChains>
  )
}

function Identity({ chain }: { readonly chain: Chain }) {
  const { t } = useTranslation()
  return (
    <>
      {chain.demo ? <span className="demo">{t('app.demo')}</span> : null}
      <span className="muted small">{t('overview.profile', { profile: chain.profile })}</span>
      {chain.genesis === null ? null : (
        <span className="muted small chain-genesis">
          {t('overview.genesis')} <HashName hash={chain.genesis} what={t('overview.genesis')} />
        </span>
      )}
    </>
  )
}
