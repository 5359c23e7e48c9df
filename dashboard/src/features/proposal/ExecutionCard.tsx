import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Icon } from '../../ui/Icon.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { Proposal } from './proposal.graphql.js'

export function ExecutionCard({ execution }: Pick<Proposal, 'execution'>) {
  const { t } = useTranslation()
  return (
    <Card title={t('detail.executionTitle')}>
      {execution === null ? (
        <p className="muted">{t('detail.executionNone')}</p>
      ) : (
        <div className="execution" data-good={execution.succeeded}>
          <p className="execution-result">
            <Icon name={execution.succeeded ? 'check' : 'warning'} />
            {execution.succeeded ? t('detail.executionOk') : t('detail.executionFailed', { error: execution.error ?? t('fresh.noReason') })}
          </p>
          <div className="muted">
            <Time at={execution.at} /> <SourceMark source={execution.source} />
          </div>
        </div>
      )}
    </Card>
  )
}
