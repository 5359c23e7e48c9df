import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { PeopleSearchForm } from './PeopleSearchForm.js'
import { PeopleTable } from './PeopleTable.js'
import { peopleOperation } from './people.graphql.js'
import { csvAddress, peopleQuery } from './query-of.js'

export function PeoplePage() {
  const { t } = useTranslation()
  const locale = useLocale()
  const search = useSearch({ from: '/people' })
  const query = useQuery(leafing(peopleOperation, peopleQuery(search)))
  const total = query.data?.memberships.totalCount
  return (
    <div className="page">
      <PageHead title={t('person.title')} intro={t('person.intro')} />
      <PeopleSearchForm />
      <section className="card" aria-label={t('person.title')}>
        <div className="table-bar">
          <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
          <CsvLink href={csvAddress(search)} />
        </div>
        <Answer query={query} what={t('person.what')} rows={12}>
          {({ memberships }) =>
            memberships.nodes.length === 0 ? (
              <Nobody />
            ) : (
              <>
                <PeopleTable people={memberships.nodes} />
                <Pager page={memberships.pageInfo} />
              </>
            )
          }
        </Answer>
      </section>
    </div>
  )
}

function Nobody() {
  const { t } = useTranslation()
  const { q } = useSearch({ from: '/people' })
  if (q === undefined) return <Empty title={t('person.empty')} hint={t('person.emptyHint')} />
  return (
    <Empty title={t('person.filteredEmpty', { text: q })} hint={t('person.filteredEmptyHint')}>
      <Link to="." search={(search) => ({ ...search, q: undefined, after: undefined, before: undefined })} className="button">
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
