import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { csvAddress, workersQuery } from './query-of.js'
import { shows } from './search.js'
import { WorkersTable } from './WorkersTable.js'
import { workersOperation } from './workers.graphql.js'

/** The people of a group; who is shown stands in the address. */
export function WorkersCard({ chain, name }: { readonly chain: string; readonly name: string }) {
  const { t } = useTranslation()
  const variables = workersQuery(chain, name, useSearch({ from: '/groups/$key' }))
  const query = useQuery(leafing(workersOperation, variables))
  return (
    <Card
      title={t('group.workersTitle')}
      flush
      actions={
        <>
          <ShowSwitch />
          <CsvLink href={csvAddress('workers', variables.where)} />
        </>
      }
    >
      <Answer query={query} what={t('group.workersTitle')} rows={6}>
        {({ workers }) =>
          workers.nodes.length === 0 ? (
            <Nobody />
          ) : (
            <>
              <WorkersTable workers={workers.nodes} />
              <Pager page={workers.pageInfo} />
            </>
          )
        }
      </Answer>
    </Card>
  )
}

function ShowSwitch() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/groups/$key' })
  const { show } = useSearch({ from: '/groups/$key' })
  return (
    <fieldset className="segments" aria-label={t('common.filters')}>
      {([undefined, ...shows] as const).map((one) => (
        <button
          key={one ?? 'all'}
          type="button"
          aria-pressed={show === one}
          data-on={show === one}
          onClick={() => navigate({ search: (before) => ({ ...before, show: one, after: undefined, before: undefined }) })}
        >
          {t(`group.show.${one ?? 'all'}`)}
        </button>
      ))}
    </fieldset>
  )
}

function Nobody() {
  const { t } = useTranslation()
  const { show } = useSearch({ from: '/groups/$key' })
  if (show === undefined) return <Empty title={t('group.noWorkers')} hint={t('group.noWorkersHint')} />
  return (
    <Empty title={t('group.filteredEmpty', { filter: t(`group.show.${show}`) })} hint={t('group.filteredEmptyHint')}>
      <Link to="." search={(search) => ({ ...search, show: undefined })} className="button">
        {t('common.clear')}
      </Link>
    </Empty>
  )
}
