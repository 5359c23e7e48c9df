import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'

export function BudgetPage() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <PageHead title={t('budget.title')} />
    </div>
  )
}
