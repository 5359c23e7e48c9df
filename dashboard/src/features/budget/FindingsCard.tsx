import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { FindingsTable } from './FindingsTable.js'
import { csvAddress } from './query-of.js'
import { findingsOperation } from './spending.graphql.js'

/** Where the chain's statements and its flows differ; none says over how many statements. */
export function FindingsCard({ chain, name }: { readonly chain: string; readonly name: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const where = { kind: { eq: 'BUDGET_DIFFERS' }, subject: { eq: name } }
  const query = useQuery(asking(findingsOperation, { chain, name, where }))
  return (
    <Card title={t('budget.findings')} actions={<CsvLink href={csvAddress('findings', chain, where)} />} flush>
      <Answer query={query} what={t('budget.findings')} rows={3}>
        {({ budget, findings: { nodes, totalCount } }) => {
          const checked = budget?.statements.total ?? 0
          const total = formatInteger(checked, locale)
          if (checked === 0) return <Empty title={t('budget.nothingChecked')} hint={t('budget.nothingCheckedHint')} />
          if (totalCount === 0) return <Empty title={t('budget.noFindings')} hint={t('budget.noFindingsHint', { total })} />
          return (
            <>
              <p className="card-note">{t('budget.findingsNote', { found: formatInteger(totalCount, locale), total })}</p>
              {nodes.length < totalCount ? (
                <p className="card-note muted">{t('page.truncated', { shown: nodes.length, total: totalCount })}</p>
              ) : null}
              <div className="scroll-x">
                <FindingsTable findings={nodes} />
              </div>
            </>
          )
        }}
      </Answer>
    </Card>
  )
}
