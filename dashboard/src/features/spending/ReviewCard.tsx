import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { useViewer } from '../session/useViewer.js'
import { itemsOperation } from './items.graphql.js'
import { reviewQuery } from './query-of.js'
import { ReviewList } from './ReviewList.js'
import { noConditions } from './search.js'

/** What nobody has said the purpose of, with what rules propose; the secretary confirms or changes it. */
export function ReviewCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/spending' })
  const { may } = useViewer()
  const query = useQuery(leafing(itemsOperation, reviewQuery(chain, search)))
  const all = (
    <Link to="." search={(before) => ({ ...before, ...noConditions })} className="button">
      {t('spending.wholeQueue')}
    </Link>
  )
  return (
    <Card
      title={t(search.subject === undefined ? 'spending.view.review' : 'spending.oneItem')}
      actions={search.subject === undefined ? null : all}
      flush
    >
      {may('DEPUTY') ? null : <ReadOnly />}
      <Answer query={query} what={t('spending.view.review')} rows={10}>
        {({ spendingBook: { items, categories } }) =>
          items.nodes.length === 0 ? (
            <Empty title={t('spending.allDone')} hint={t('spending.allDoneHint')} />
          ) : (
            <>
              <ReviewList chain={chain} items={items.nodes} categories={categories} mayDecide={may('DEPUTY')} />
              <Pager page={items.pageInfo} />
            </>
          )
        }
      </Answer>
    </Card>
  )
}

function ReadOnly() {
  const { t } = useTranslation()
  return (
    <p className="card-note">
      {t('spending.readOnly')}{' '}
      <Link to="/sign-in" className="text-link">
        {t('session.signIn')}
      </Link>
    </p>
  )
}
