import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { HabitOfChains } from '../../shell/Habit.js'
import { NotFound } from '../../shell/NotFound.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Time } from '../../ui/Time.js'
import { useMeta } from '../meta/useMeta.js'
import { ActionsCard } from './ActionsCard.js'
import { EvidenceCard } from './EvidenceCard.js'
import { GroupsCard } from './GroupsCard.js'
import { KeyCard } from './KeyCard.js'
import { multisigOperation } from './multisig.graphql.js'
import { NeedsCard } from './NeedsCard.js'
import { StatePill } from './StatePill.js'
import { StepsCard } from './StepsCard.js'
import type { Detail } from './shapes.js'
import { TextsCard } from './TextsCard.js'
import { VerdictCard } from './VerdictCard.js'

/** One multisig: how far it is, who is missing, what it would do, and what proves that. */
export function MultisigPage() {
  const { t } = useTranslation()
  const { key } = useParams({ from: '/multisigs/$key' })
  const [chain] = key.split(':')
  const chains = (useMeta().data?.chains ?? []).filter(({ id }) => id === chain)
  const query = useQuery(asking(multisigOperation, { key }))
  return (
    <div className="page">
      <HabitOfChains chains={chains}>
        <Answer query={query} what={t('multisig.what')} rows={12}>
          {({ multisig }) => (multisig === null ? <NotFound /> : <View multisig={multisig} chain={chain ?? ''} />)}
        </Answer>
      </HabitOfChains>
    </div>
  )
}

function View({ multisig, chain }: { readonly multisig: Detail; readonly chain: string }) {
  const { t } = useTranslation()
  const intro = (
    <>
      <span className="mono">{multisig.proposer.address}</span>
      <span>
        {t(multisig.proposed ? 'multisig.proposedAt' : 'multisig.seenAt')} <Time at={multisig.knownAt} absolute />
      </span>
    </>
  )
  return (
    <>
      <PageHead title={multisig.name} intro={intro}>
        <StatePill state={multisig.state} />
      </PageHead>
      <div className="columns">
        <div className="column">
          <VerdictCard multisig={multisig} />
          {multisig.needs.length === 0 ? null : <NeedsCard multisig={multisig} />}
          <GroupsCard multisig={multisig} chain={chain} />
          {multisig.steps.length === 0 ? null : <StepsCard multisig={multisig} />}
          <ActionsCard actions={multisig.actions} />
        </div>
        <div className="column side">
          <KeyCard multisig={multisig} />
          <TextsCard multisig={multisig} />
          <EvidenceCard evidence={multisig.evidence} />
        </div>
      </div>
    </>
  )
}
