import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Segments } from '../../ui/Segments.js'
import { LedgerView } from './LedgerView.js'
import { PaymentsView } from './PaymentsView.js'
import { RecordFilters } from './RecordFilters.js'
import { records } from './search.js'

/** One by one: every flow with the balance after it, or the payments with what is behind them. */
export function RecordsCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const { records: shown = 'ledger' } = useSearch({ from: '/budget' })
  const navigate = useNavigate({ from: '/budget' })
  const switcher = (
    <Segments
      label={t('common.view')}
      options={records}
      chosen={shown}
      nameOf={(one) => t(`budget.${one}`)}
      choose={(one) =>
        navigate({ search: (before) => ({ ...before, records: one, flow: undefined, after: undefined, before: undefined }) })
      }
    />
  )
  return (
    <Card title={t('budget.records')} actions={switcher} flush>
      <RecordFilters />
      {shown === 'ledger' ? <LedgerView chain={chain} /> : <PaymentsView chain={chain} />}
    </Card>
  )
}
