import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Icon } from '../../ui/Icon.js'
import { Money } from '../../ui/Money.js'
import { type Term, termsOperation } from './fund.graphql.js'
import { TermForm } from './TermForm.js'

const tones = { COMING: 'quiet', RUNNING: 'info', MISSING: 'bad', CLAIMED: 'warn', PAID: 'good' } as const
const sums = ['due', 'claimed', 'paid'] as const

/** The pay of the secretariat, month by month: what is due, asked for, paid and missing. */
export function PayCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(termsOperation, { chain }))
  const csv = <CsvLink href={`/v1/secretariat-pay.csv?${new URLSearchParams({ chain })}`} />
  return (
    <Card title={t('fund.pay')} actions={csv} flush>
      <Answer query={query} what={t('fund.pay')} rows={4}>
        {({ secretariatTerms }) => (
          <>
            {secretariatTerms.length === 0 ? (
              <Empty title={t('fund.noTerms')} hint={t('fund.noTermsHint')} />
            ) : (
              secretariatTerms.toReversed().map((term) => <TermPay key={term.key} term={term} chain={chain} />)
            )}
            <TermForm chain={chain} terms={secretariatTerms} />
          </>
        )}
      </Answer>
    </Card>
  )
}

function TermPay({ term, chain }: { readonly term: Term; readonly chain: string }) {
  const { t } = useTranslation()
  const { number, from, until, members, pay, warnings, claims, definition, months } = term
  const names = members.map(({ name, post }) => (post === '' ? name : t('fund.memberPost', { name, post }))).join(t('producer.separator'))
  return (
    <section className="term-pay" aria-label={t('fund.term', { number })}>
      <h3>
        {t('fund.term', { number })} <Explain definition={definition} />
      </h3>
      <p className="small muted wrap">
        {t('fund.termSpan', { from, until })} · {names} · {t('fund.payEach')} <Money amount={pay} unit />
      </p>
      {warnings.map((warning) => (
        <p key={warning} className="small warn-line">
          <Icon name="warning" /> {t(`fund.warning.${warning}`)}
        </p>
      ))}
      <MonthsTable months={months} caption={t('fund.term', { number })} unit={pay.symbol} />
      <p className="small">
        {claims.length === 0 ? <span className="muted">{t('fund.noClaims')}</span> : t('fund.claims')}{' '}
        {claims.map(({ key, title, stage }) => (
          <span key={key} className="span">
            <Link to="/fund/$key" params={{ key }}>
              {title}
            </Link>{' '}
            <span className="muted">{t(`fund.stageName.${stage}`)}</span>
          </span>
        ))}
      </p>
      <TermForm chain={chain} terms={[]} term={term} />
    </section>
  )
}

function MonthsTable({ months, caption, unit }: { readonly months: Term['months']; readonly caption: string; readonly unit: string }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table compact">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fund.month')}</th>
            <th scope="col">{t('fund.state')}</th>
            {sums.map((sum) => (
              <th key={sum} scope="col" className="numeric">
                {t(`fund.paySum.${sum}`, { unit })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.from}>
              <th scope="row" className="nowrap tabular">
                {t('fund.termSpan', { from: month.from, until: month.until })}
              </th>
              <td>
                <span className="pill" data-tone={tones[month.state]}>
                  {t(`fund.payState.${month.state}`)}
                </span>
              </td>
              {sums.map((sum) => (
                <td key={sum} className="numeric">
                  <Money amount={month[sum]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
