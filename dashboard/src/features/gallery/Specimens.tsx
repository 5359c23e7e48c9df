import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyRankChart, LazyStepChart } from '../../charts/lazy.js'
import { proposalStatuses } from '../../graphql/proposal-status.js'
import { ArgumentTree } from '../../ui/ArgumentTree.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { AccountName, BlockName, HashName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { StatusPill } from '../../ui/StatusPill.js'
import { VoteBar } from '../../ui/VoteBar.js'
import { account, bars, definition, hash, points, source } from './samples.js'

/** What shows data. */
export function Specimens() {
  const { t } = useTranslation()
  const labels = { ayes: t('detail.choiceName.AYE'), nays: t('detail.choiceName.NAY'), threshold: t('motion.threshold') }
  const step = <LazyStepChart title="StepChart" summary="StepChart" points={points} threshold={3} until={undefined} labels={labels} />
  const rank = <LazyRankChart title="RankChart" summary="RankChart" bars={bars} unit={t('overview.blocks')} />
  return (
    <>
      <Card title="StatusPill · VoteBar" actions={<Explain definition={definition} />}>
        <p className="specimens">
          {proposalStatuses.map((status) => (
            <StatusPill key={status} status={status} />
          ))}
        </p>
        <VoteBar tally={{ ayes: 3, nays: 1, threshold: 4, eligible: 6 }} large />
        <VoteBar tally={{ ayes: 41, nays: 12, threshold: 51, eligible: 100 }} large />
      </Card>
      <Card title="AccountName · HashName · BlockName · SourceMark">
        <p className="specimens">
          <AccountName account={account} copy />
          <HashName hash={hash} />
          <BlockName block={24_141_000} />
          <SourceMark source={source} />
        </p>
      </Card>
      <ChartCard title="StepChart" summary="StepChart" chart={step} table={null} />
      <ChartCard title="RankChart" summary="RankChart" chart={rank} table={null} />
      <Card title="ArgumentTree">
        <ArgumentTree value={{ beneficiary: { Id: account.address }, amount: '12500000000000', calls: [], note: null }} />
      </Card>
    </>
  )
}
