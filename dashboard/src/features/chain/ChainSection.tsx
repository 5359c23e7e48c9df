import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { HabitOfChains } from '../../shell/Habit.js'
import { Answer } from '../../ui/Answer.js'
import { HashName } from '../../ui/Names.js'
import { BudgetLine } from '../council/BudgetLine.js'
import { OpenIncidentsCard } from '../incident/OpenIncidentsCard.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { BoardCard } from '../producer/BoardCard.js'
import { DownCard } from '../producer/DownCard.js'
import { OpenMultisigsCard } from '../producer/OpenMultisigsCard.js'
import { antelopeProfiles } from '../producer/use-antelope-chain.js'
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
  const producing = antelopeProfiles.includes(meta.profile)
  return (
    <HabitOfChains chains={[meta]}>
      <section className="chain" aria-labelledby={id}>
        <header className="chain-head">
          <h2 id={id}>{meta.name}</h2>
          {query.data?.chain ? <Identity chain={query.data.chain} /> : null}
        </header>
        <div className="columns">
          <div className="column">
            <OpenIncidentsCard chain={meta.id} />
            {producing ? <ProducingSection meta={meta} /> : <DecidingSection chain={meta.id} elected={elected?.key} />}
            <SyncCard meta={meta} />
          </div>
          <div className="column side">
            <Answer query={query} what={meta.name} rows={10}>
              {({ chain }) =>
                chain === null ? null : (
                  <>
                    {producing ? null : <Councils chain={chain} />}
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

/** What a chain whose producers take turns is looked at for. */
function ProducingSection({ meta }: { readonly meta: ChainMeta }) {
  return (
    <>
      <BoardCard meta={meta} />
      <DownCard chain={meta.id} />
      <OpenMultisigsCard chain={meta.id} />
    </>
  )
}

/** What a chain with a council is looked at for. */
function DecidingSection({ chain, elected }: { readonly chain: string; readonly elected: string | undefined }) {
  return (
    <>
      {elected === undefined ? null : <ElectedSection council={elected} />}
      <OpenProposals chain={chain} />
    </>
  )
}

function Councils({ chain }: { readonly chain: Chain }) {
  if (chain.councils.some((council) => council.elected)) return <BudgetLine chain={chain.key} />
  return <CouncilsCard councils={chain.councils} chain={chain.key} />
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
