import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Loading } from '../../ui/Loading.js'
import { useElectedChain } from '../election/use-elected-chain.js'
import { GroupsTable } from './GroupsTable.js'
import { groupsOperation } from './groups.graphql.js'

export function GroupsPage() {
  const { t } = useTranslation()
  const chain = useElectedChain()
  return (
    <div className="page">
      <PageHead title={t('group.title')} intro={t('group.intro')} />
      {chain === undefined ? <Loading rows={9} /> : null}
      {chain === null ? <Empty title={t('group.noChain')} hint={t('group.noChainHint')} /> : null}
      {chain ? <Groups chain={chain} /> : null}
    </div>
  )
}

function Groups({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const query = useQuery(asking(groupsOperation, { chain }))
  const total = query.data?.workingGroups.length
  return (
    <section className="card" aria-label={t('group.title')}>
      <div className="table-bar">
        <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
        <CsvLink href={`/v1/groups.csv?${new URLSearchParams({ chain })}`} />
      </div>
      <Answer query={query} what={t('group.what')} rows={9}>
        {({ workingGroups }) =>
          workingGroups.length === 0 ? (
            <Empty title={t('group.empty')} hint={t('group.emptyHint')} />
          ) : (
            <>
              <GroupsTable groups={workingGroups} />
              <p className="muted small table-note">{t('group.payNote')}</p>
            </>
          )
        }
      </Answer>
    </section>
  )
}
