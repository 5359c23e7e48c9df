import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { LongText } from '../../ui/LongText.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Group } from './group.graphql.js'

type Status = Group['statuses'][number]

/** What the leads said of the group; the words stay in their own language. */
export function StatusCard({ statuses }: { readonly statuses: readonly Status[] }) {
  const { t } = useTranslation()
  const [latest, ...earlier] = statuses
  return (
    <Card title={t('group.statusText')}>
      {latest === undefined ? <p className="muted">{t('group.noStatus')}</p> : <Said status={latest} />}
      {earlier.length === 0 ? null : (
        <details className="earlier">
          <summary>{t('group.earlierStatuses')}</summary>
          {earlier.map((status) => (
            <Said key={status.source.block} status={status} />
          ))}
        </details>
      )}
    </Card>
  )
}

function Said({ status: { text, at, source } }: { readonly status: Status }) {
  const { t } = useTranslation()
  return (
    <div className="said">
      {text === null ? <p className="muted">{t('group.statusHash')}</p> : <LongText text={text} />}
      <p className="muted small">
        <BlockName block={source.block} /> · <Time at={at} />
      </p>
    </div>
  )
}
