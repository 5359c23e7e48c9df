import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { Segments } from '../../ui/Segments.js'
import { useElectedChain } from '../election/use-elected-chain.js'
import { bookOperation } from './book.graphql.js'
import { CategoriesCard } from './CategoriesCard.js'
import { DifferencesCard } from './DifferencesCard.js'
import { ItemsCard } from './ItemsCard.js'
import { ReviewCard } from './ReviewCard.js'
import { SumsCard } from './SumsCard.js'
import { noConditions, views } from './search.js'
import { TermsCard } from './TermsCard.js'
import { TotalsCard } from './TotalsCard.js'

export function SpendingPage() {
  const { t } = useTranslation()
  const chain = useElectedChain()
  return (
    <div className="page">
      <PageHead title={t('spending.title')} intro={t('spending.intro')} />
      {chain === null ? <Empty title={t('budget.noChain')} hint={t('budget.noChainHint')} /> : null}
      {chain ? <ChainSpending chain={chain} /> : null}
    </div>
  )
}

function ChainSpending({ chain }: { readonly chain: string }) {
  const { tab: view = 'overview' } = useSearch({ from: '/spending' })
  return (
    <div className="column">
      <ViewSwitch view={view} />
      {view === 'overview' ? <Overview chain={chain} /> : null}
      {view === 'rows' ? <ItemsCard chain={chain} /> : null}
      {view === 'review' ? <ReviewCard chain={chain} /> : null}
    </div>
  )
}

function ViewSwitch({ view }: { readonly view: (typeof views)[number] }) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/spending' })
  return (
    <Segments
      label={t('common.view')}
      options={views}
      chosen={view}
      nameOf={(one) => t(`spending.view.${one}`)}
      choose={(one) => navigate({ search: (before) => ({ ...before, ...noConditions, tab: one }) })}
    />
  )
}

function Overview({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const { accounting = 'EXECUTION' } = useSearch({ from: '/spending' })
  const query = useQuery(leafing(bookOperation, { chain, accounting }))
  return (
    <Answer query={query} what={t('spending.what')} rows={12}>
      {({ spendingBook: book }) =>
        book.totals.length === 0 ? (
          <Empty title={t('spending.none')} hint={t('spending.noneHint')} />
        ) : (
          <div className="column">
            <TotalsCard book={book} />
            {book.byTerm.length === 0 ? null : <TermsCard book={book} />}
            <CategoriesCard chain={chain} book={book} />
            <DifferencesCard chain={chain} rows={book.differences} />
            <SumsCard chain={chain} />
          </div>
        )
      }
    </Answer>
  )
}
