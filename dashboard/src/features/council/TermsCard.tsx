import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { Pager } from '../../ui/Pager.js'
import { Person } from '../../ui/Person.js'
import { pageOf } from '../../ui/page-of.js'
import { Time } from '../../ui/Time.js'
import { type TermRow, termsOperation } from './council.graphql.js'
import { TermName } from './TermName.js'

interface Props {
  readonly chain: string
  readonly council: string
}

/** Every term that is read, newest first. */
export function TermsCard({ chain, council }: Props) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/council' })
  const query = useQuery(leafing(termsOperation, { key: council, ...pageOf(search) }))
  return (
    <Card title={t('council.terms')} actions={<CsvLink href={`/v1/terms.csv?chain=${encodeURIComponent(chain)}`} />} flush>
      <Answer query={query} what={t('council.terms')} rows={6}>
        {(data) =>
          data.council === null || data.council.terms.nodes.length === 0 ? (
            <Empty title={t('council.noTerms')} hint={t('council.noTermsHint')} />
          ) : (
            <>
              <TermsTable terms={data.council.terms.nodes} />
              <Pager page={data.council.terms.pageInfo} />
            </>
          )
        }
      </Answer>
    </Card>
  )
}

function TermsTable({ terms }: { readonly terms: readonly TermRow[] }) {
  const { t } = useTranslation()
  const unit = terms.find(({ openingBudget }) => openingBudget !== null)?.openingBudget?.symbol
  const money = (name: string) => (unit === undefined ? name : t('council.inUnit', { name, unit }))
  return (
    <div className="scroll-x">
      <table className="table compact sticky-first">
        <caption className="hidden">{t('council.termsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('council.term')}</th>
            <th scope="col">{t('council.range')}</th>
            <th scope="col">{t('council.members')}</th>
            <th scope="col" className="numeric">
              {t('council.created')}
            </th>
            <th scope="col" className="numeric">
              {t('council.decidedHead')}
            </th>
            <th scope="col" className="numeric">
              {money(t('council.opening'))}
            </th>
            <th scope="col" className="numeric">
              {money(t('council.closing'))}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <Row key={term.key} term={term} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ term }: { readonly term: TermRow }) {
  const { t } = useTranslation()
  const decided = term.outcomes.reduce((sum, { count }) => sum + count, 0)
  const approved = term.outcomes.reduce((sum, { count, decision }) => (decision === 'APPROVED' ? sum + count : sum), 0)
  return (
    <tr>
      <th scope="row">
        <TermName term={term} />
        {term.complete ? null : <span className="tag">{t('council.inPart')}</span>}
      </th>
      <td className="cell-range">
        <span className="nowrap">
          <BlockName block={term.fromBlock} /> – {term.untilBlock === null ? t('council.now') : <BlockName block={term.untilBlock} />}
        </span>
        <span className="muted small">
          <Time at={term.fromAt} />
        </span>
      </td>
      <td>
        <ul className="name-list">
          {term.members.map((member) => (
            <li key={member.key}>
              <Person person={member} />
            </li>
          ))}
        </ul>
      </td>
      <td className="numeric tabular">{term.proposalsCreated}</td>
      <td className="numeric tabular">
        {decided} <span className="muted small">({t('council.approvedOf', { count: approved })})</span>
      </td>
      <td className="numeric">
        <Money amount={term.openingBudget} />
      </td>
      <td className="numeric">
        {term.untilBlock === null ? <span className="muted">{t('council.lasts')}</span> : <Money amount={term.closingBudget} />}
      </td>
    </tr>
  )
}
