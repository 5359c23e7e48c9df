import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import type { GroupTerm } from './group.graphql.js'

export function TermsCard({ terms }: { readonly terms: readonly GroupTerm[] }) {
  const { t } = useTranslation()
  const [newest] = terms
  return (
    <Card
      title={t('group.termsTitle')}
      flush
      actions={newest === undefined ? undefined : <Explain definition={newest.turnover.definition} />}
    >
      {terms.length === 0 ? <Empty title={t('group.noTerms')} hint={t('group.noTermsHint')} /> : <TermsTable terms={terms} />}
    </Card>
  )
}

function TermsTable({ terms }: { readonly terms: readonly GroupTerm[] }) {
  const { t } = useTranslation()
  const unit = terms.find(({ paid }) => paid !== null)?.paid?.symbol ?? ''
  const inUnit = (name: string) => (unit === '' ? name : t('group.inUnit', { name, unit }))
  const heads = [
    ...[t('group.hired'), t('group.exits'), t('group.dismissals'), t('group.slashes')],
    ...[inUnit(t('group.slashed')), inUnit(t('group.paidThen')), inUnit(t('group.overdue'))],
  ]
  return (
    <div className="scroll-x">
      <table className="table compact">
        <caption className="hidden">{t('group.termsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('group.term')}</th>
            {heads.map((name) => (
              <th key={name} scope="col" className="numeric">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.map((row) => (
            <TermLine key={row.term.key} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TermLine({ row: { term, turnover, paid, overduePaid, slashed } }: { readonly row: GroupTerm }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const counts = [turnover.hired, turnover.exited, turnover.terminated, turnover.slashes]
  const name = term.number === null ? t('group.termCycle', { cycle: term.cycle ?? '?' }) : t('group.termNumber', { number: term.number })
  return (
    <tr>
      <th scope="row">
        <Link to="/terms/$key" params={{ key: term.key }} className="strong-link">
          {name}
        </Link>
        {term.complete ? null : <span className="tag">{t('group.partial')}</span>}
      </th>
      {counts.map((count, i) => (
        <td key={i} className="numeric tabular">
          {formatInteger(count, locale)}
        </td>
      ))}
      <td className="numeric">
        <Money amount={slashed} />
      </td>
      <td className="numeric">
        <Money amount={paid} />
      </td>
      <td className="numeric">
        <Money amount={overduePaid} />
      </td>
    </tr>
  )
}
