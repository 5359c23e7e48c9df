import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { historyOf } from './history.js'
import type { Proposal } from './proposal.graphql.js'

export function HistoryCard({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  return (
    <Card title={t('detail.historyTitle')}>
      <ol className="timeline">
        {historyOf(proposal, t).map((moment) => (
          <li key={moment.key} data-tone={moment.tone}>
            <p>{moment.words}</p>
            <div className="muted small">
              <Time at={moment.at} /> <SourceMark source={moment.source} />
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
