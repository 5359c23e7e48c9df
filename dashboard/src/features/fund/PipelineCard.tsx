import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Money } from '../../ui/Money.js'
import { Approvals } from './Approvals.js'
import type { FundSummary } from './fund.graphql.js'
import { motionsOperation } from './fund.graphql.js'
import { openQuery } from './query-of.js'
import { openStages } from './search.js'
import type { Motion } from './shapes.js'
import { Until } from './Until.js'

interface Props {
  readonly chain: string
  readonly sums: FundSummary['stages']
}

/** What can still move on: a column for each stage, with those in it. */
export function PipelineCard({ chain, sums }: Props) {
  const { t } = useTranslation()
  const query = useQuery(asking(motionsOperation, openQuery(chain)))
  return (
    <Card title={t('fund.pipeline')}>
      <Answer query={query} what={t('fund.pipeline')} rows={4}>
        {({ fundMotions: { nodes } }) => (
          <div className="pipeline">
            {openStages.map((stage) => (
              <Column
                key={stage}
                stage={stage}
                total={sums.find((sum) => sum.stage === stage)?.motions ?? 0}
                motions={nodes.filter((motion) => motion.stage === stage)}
              />
            ))}
          </div>
        )}
      </Answer>
    </Card>
  )
}

interface ColumnProps {
  readonly stage: (typeof openStages)[number]
  readonly total: number
  readonly motions: readonly Motion[]
}

function Column({ stage, total, motions }: ColumnProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <section className="pipeline-column" aria-label={t(`fund.stageName.${stage}`)}>
      <h3>
        {t(`fund.stageName.${stage}`)} <span className="muted tabular">{formatInteger(total, locale)}</span>
      </h3>
      <p className="small muted">{t(`fund.stageHint.${stage}`)}</p>
      {motions.length === 0 ? <p className="small muted">{t('fund.nothingHere')}</p> : null}
      <ul>
        {motions.map((motion) => (
          <li key={motion.key}>
            <Link to="/fund/$key" params={{ key: motion.key }} className="pipeline-motion">
              <span className="wrap">{motion.title || t('fund.untitled')}</span>
              <span className="small muted span">
                {motion.proposer.address} · <Money amount={motion.remaining} unit />
              </span>
            </Link>
            <span className="small">
              {stage === 'PENDING' ? <Approvals motion={motion} /> : null}
              {stage === 'PENDING' || stage === 'PUBLICITY' ? <Until motion={motion} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
