import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { HabitOfChains } from '../../shell/Habit.js'
import { PageHead } from '../../shell/PageHead.js'
import { Empty } from '../../ui/Empty.js'
import { Loading } from '../../ui/Loading.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { SampleNote } from './SampleNote.js'
import type { SampleName } from './sample-age.js'
import { useAntelopeChain } from './use-antelope-chain.js'

interface Props {
  readonly title: string
  readonly intro: string
  /** Looks at tables that its figures rest on. */
  readonly samples?: readonly SampleName[]
  readonly children: (chain: ChainMeta) => ReactNode
}

/** A page about the one Antelope chain that is chosen, with its name beside the title and times as its people read them. */
export function AntelopePage({ title, intro, samples = [], children }: Props) {
  const { t } = useTranslation()
  const chain = useAntelopeChain()
  return (
    <div className="page">
      <PageHead title={title} intro={intro}>
        {chain ? <span className="tag">{chain.name}</span> : null}
      </PageHead>
      {chain === undefined ? <Loading rows={10} /> : null}
      {chain === null ? <Empty title={t('producer.noChain')} hint={t('producer.noChainHint')} /> : null}
      {chain ? (
        <HabitOfChains chains={[chain]}>
          {samples.length > 0 ? <SampleNote chain={chain.id} names={samples} /> : null}
          {children(chain)}
        </HabitOfChains>
      ) : null}
    </div>
  )
}
