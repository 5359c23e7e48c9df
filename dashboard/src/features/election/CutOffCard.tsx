import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyCutOffChart } from '../../charts/lazy.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { CandidatesTable } from './CandidatesTable.js'
import type { Election } from './election.graphql.js'
import { toCutOff } from './to-cut-off.js'

/** How far the last seat was from the first place without one. Drawn only when the round is over. */
export function CutOffCard({ election }: { readonly election: Election }) {
  const { t } = useTranslation()
  const { cutOff, candidates, fromBlock, untilBlock } = election
  if (cutOff === null) return null
  const title = t('election.cutOffTitle')
  const bars = toCutOff(candidates)
  const line = cutOff.lowestWinning?.value ?? null
  const summary = t('election.cutOffSummary', { count: bars?.filter(({ elected }) => elected).length ?? 0, total: bars?.length ?? 0 })
  const labels = {
    elected: t('election.candidateStatus.ELECTED'),
    others: t('election.candidateStatus.NOT_ELECTED'),
    cutOff: t('election.cutOff'),
  }
  const range =
    fromBlock === null || untilBlock === null ? null : (
      <p>
        <BlockName block={fromBlock} /> – <BlockName block={untilBlock} />
      </p>
    )
  return (
    <ChartCard
      title={title}
      summary={summary}
      actions={<Explain definition={cutOff.definition}>{range}</Explain>}
      chart={
        <>
          {bars === undefined || line === null ? (
            <Empty title={t('election.powerUnknown')} hint={t('election.powerUnknownHint')} />
          ) : (
            <LazyCutOffChart title={title} summary={summary} bars={bars} cutOff={Number(line)} labels={labels} />
          )}
          <p className="muted sentences">
            <span>
              {t('election.lowestWinning')} <Money amount={cutOff.lowestWinning} unit />
            </span>
            <span>
              {t('election.highestLosing')} <Money amount={cutOff.highestLosing} unit />
            </span>
          </p>
          <p className="muted small">{t('election.tieRule')}</p>
        </>
      }
      table={<CandidatesTable candidates={candidates} open={false} />}
    />
  )
}
