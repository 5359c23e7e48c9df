import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { HabitOfChains } from '../../shell/Habit.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { Loading } from '../../ui/Loading.js'
import { AlertNav } from '../incident/AlertNav.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { useMeta } from '../meta/useMeta.js'
import { useViewer } from '../session/useViewer.js'
import { alertRulesOperation } from './alert-rule.graphql.js'
import { ReadingsCard } from './ReadingsCard.js'
import { RuleForm } from './RuleForm.js'
import { RulesTable } from './RulesTable.js'

/** What is watched on each chain, how it stands now, and from which values on it is told. */
export function RulesPage() {
  const { t } = useTranslation()
  const { chain } = useSearch({ from: '__root__' })
  const meta = useMeta().data
  const chains = meta?.chains.filter(({ id }) => chain === undefined || id === chain)
  return (
    <div className="page">
      <PageHead title={t('alertRule.title')} intro={t('alertRule.intro')} />
      <AlertNav />
      {chains === undefined ? <Loading rows={10} /> : null}
      <div className="column">
        {chains === undefined ? null : (
          <HabitOfChains chains={chains}>
            <div id="readings">
              <ReadingsCard chain={chain} />
            </div>
          </HabitOfChains>
        )}
        {chains?.map((one) => (
          <HabitOfChains key={one.id} chains={[one]}>
            <OfChain meta={one} />
          </HabitOfChains>
        ))}
      </div>
    </div>
  )
}

const pollMs = 15_000

function OfChain({ meta: { id, name } }: { readonly meta: ChainMeta }) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const query = useQuery({ ...asking(alertRulesOperation, { chain: id }), refetchInterval: pollMs })
  return (
    <section className="card" aria-label={name}>
      <header className="card-head">
        <h2>{name}</h2>
      </header>
      <Answer query={query} what={t('alertRule.what')} rows={10}>
        {({ alertRules }) =>
          alertRules.length === 0 ? (
            <Empty title={t('alertRule.empty')} hint={t('alertRule.emptyHint')} />
          ) : (
            <>
              <RulesTable rules={alertRules} />
              {may('DEPUTY') ? <RuleForm chain={id} rules={alertRules} /> : null}
            </>
          )
        }
      </Answer>
    </section>
  )
}
