import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Pager } from '../../ui/Pager.js'
import { AntelopePage } from '../producer/AntelopePage.js'
import { MultisigTable } from './MultisigTable.js'
import { multisigsOperation } from './multisig.graphql.js'
import { multisigsCsv, multisigsQuery } from './query-of.js'
import { boards } from './search.js'

/** Multisigs of a chain: those that wait for signatures first. */
export function MultisigsPage() {
  const { t } = useTranslation()
  return (
    <AntelopePage title={t('multisig.title')} intro={t('multisig.intro')} samples={['multisigs', 'authorities']}>
      {({ id }) => <Board chain={id} />}
    </AntelopePage>
  )
}

function Board({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const variables = multisigsQuery(chain, useSearch({ from: '/multisigs' }))
  const query = useQuery(leafing(multisigsOperation, variables))
  const { totalCount: total, nodes } = query.data?.multisigs ?? { totalCount: undefined, nodes: [] }
  return (
    <section className="card" aria-label={t('multisig.title')}>
      <div className="table-bar multisig-bar">
        <Boards />
        <div className="card-actions">
          <span className="muted tabular small">
            {total === undefined ? ' ' : t('common.total', { total: formatInteger(total, locale) })}
          </span>
          {nodes[0] === undefined ? null : <Explain definition={nodes[0].definition} />}
          <CsvLink href={multisigsCsv(variables)} />
        </div>
      </div>
      <Answer query={query} what={t('multisig.what')} rows={8}>
        {({ multisigs }) =>
          multisigs.nodes.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <MultisigTable chain={chain} items={multisigs.nodes} />
              <Pager page={multisigs.pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  )
}

function Boards() {
  const { t } = useTranslation()
  const { board = 'waiting' } = useSearch({ from: '/multisigs' })
  return (
    <nav className="segments" aria-label={t('multisig.boards')}>
      {boards.map((one) => (
        <Link
          key={one}
          to="."
          search={(search) => ({ ...search, board: one === 'waiting' ? undefined : one, after: undefined, before: undefined })}
          aria-current={one === board ? 'page' : undefined}
          data-on={one === board}
        >
          {t(`multisig.board.${one}`)}
        </Link>
      ))}
    </nav>
  )
}

function Nothing() {
  const { t } = useTranslation()
  const { board, missing } = useSearch({ from: '/multisigs' })
  if (board === 'all' && missing === undefined) return <Empty title={t('multisig.empty')} hint={t('multisig.emptyHint')} />
  return (
    <Empty title={t('multisig.filteredEmpty')} hint={t('multisig.filteredEmptyHint')}>
      <Link to="." className="button" search={(search) => ({ ...search, board: 'all' as const, missing: undefined })}>
        {t('multisig.board.all')}
      </Link>
    </Empty>
  )
}
