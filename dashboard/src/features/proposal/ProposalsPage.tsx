import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Pager } from '../../ui/Pager.js'
import { csvAddress } from './csv-address.js'
import { ProposalFilters } from './ProposalFilters.js'
import { ProposalsEmpty } from './ProposalsEmpty.js'
import { ProposalTable } from './ProposalTable.js'
import { proposalsOperation } from './proposals.graphql.js'
import { queryOf } from './query-of.js'
import { useKinds } from './use-kinds.js'

const titles = { MOTION: 'motion.title', PROPOSAL: 'motion.titleProposals' } as const

export function ProposalsPage() {
  const { t } = useTranslation()
  const locale = useLocale()
  const search = useSearch({ from: '/proposals' })
  const query = useQuery(leafing(proposalsOperation, queryOf(search)))
  const [kind, ...others] = useKinds()
  const title = t(kind === undefined || others.length > 0 ? 'motion.titleBoth' : titles[kind])
  const total = query.data?.proposals.totalCount
  return (
    <div className="page">
      <PageHead title={title} intro={t('motion.intro')} />
      <ProposalFilters />
      <section className="card" aria-label={title}>
        <div className="table-bar">
          <p className="muted tabular">{total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}</p>
          <CsvLink href={csvAddress(search)} />
        </div>
        <Answer query={query} what={t('motion.what')} rows={10}>
          {({ proposals }) =>
            proposals.nodes.length === 0 ? (
              <ProposalsEmpty />
            ) : (
              <>
                <ProposalTable rows={proposals.nodes} />
                <Pager page={proposals.pageInfo} />
              </>
            )
          }
        </Answer>
      </section>
    </div>
  )
}
