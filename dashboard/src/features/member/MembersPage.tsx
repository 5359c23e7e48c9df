import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { shortAddress } from '../../format/name.js'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { AccountFilter } from '../../ui/AccountFilter.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { useListFormat } from '../../ui/use-list-format.js'
import { CouncilSelect } from '../chain/CouncilSelect.js'
import { MembersTable } from './MembersTable.js'
import { membersOperation } from './members.graphql.js'
import { csvAddress, queryOf } from './query-of.js'

const firstPage = { after: undefined, before: undefined }
const noConditions = { ...firstPage, council: undefined, account: undefined, sitting: undefined }

export function MembersPage() {
  const { t } = useTranslation()
  const locale = useLocale()
  const search = useSearch({ from: '/members' })
  const query = useQuery(leafing(membersOperation, queryOf(search)))
  const total = query.data?.members.totalCount
  return (
    <div className="page">
      <PageHead title={t('member.title')} intro={t('member.intro')} />
      <Filters />
      <section className="card" aria-label={t('member.title')}>
        <div className="table-bar">
          <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
          <CsvLink href={csvAddress(search)} />
        </div>
        <Answer query={query} what={t('member.what')} rows={10}>
          {({ members }) =>
            members.nodes.length === 0 ? (
              <Nobody />
            ) : (
              <>
                <MembersTable seats={members.nodes} />
                <Pager page={members.pageInfo} />
              </>
            )
          }
        </Answer>
      </section>
    </div>
  )
}

function Filters() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/members' })
  const search = useSearch({ from: '/members' })
  const set = (change: Partial<typeof search>) => navigate({ search: (before) => ({ ...before, ...firstPage, ...change }) })
  const { sitting } = search
  return (
    <section className="filters" aria-label={t('common.filters')}>
      <div className="filter-fields">
        <CouncilSelect chain={search.chain} value={search.council} choose={(council) => set({ council })} />
        <AccountFilter label={t('member.account')} value={search.account} choose={(account) => set({ account })} />
        <button
          type="button"
          className="chip"
          aria-pressed={sitting === 'yes'}
          onClick={() => set({ sitting: sitting === 'yes' ? undefined : 'yes' })}
        >
          {t('member.sittingOnly')}
        </button>
      </div>
    </section>
  )
}

function Nobody() {
  const { t } = useTranslation()
  const list = useListFormat()
  const { council, account, sitting } = useSearch({ from: '/members' })
  const words = [
    ...(council === undefined ? [] : [t('common.pair', { name: t('motion.council'), value: council })]),
    ...(account === undefined ? [] : [t('common.pair', { name: t('member.account'), value: shortAddress(account) })]),
    ...(sitting === undefined ? [] : [t('member.sittingOnly')]),
  ]
  if (words.length === 0) return <Empty title={t('member.empty')} hint={t('member.emptyHint')} />
  return (
    <Empty title={t('member.filteredEmpty')} hint={t('member.filteredEmptyHint', { filters: list(words) })}>
      <Link to="." search={(search) => ({ ...search, ...noConditions })} className="button">
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
