import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { MissedTable } from '../producer/MissedTable.js'
import type { Detail } from './shapes.js'

/** What the producer missed before, during and after. */
export function AroundCard({ incident: { chain, missedSlots } }: { readonly incident: Detail }) {
  const { t } = useTranslation()
  const [first] = missedSlots
  return (
    <Card
      title={t('incident.around')}
      actions={first === undefined ? undefined : <Explain definition={first.definition} />}
      className="incident-missed"
      flush
    >
      {first === undefined ? (
        <Empty title={t('incident.aroundNone')} hint={t('incident.aroundNoneHint')} />
      ) : (
        <MissedTable chain={chain.key} rows={missedSlots} own />
      )}
    </Card>
  )
}
