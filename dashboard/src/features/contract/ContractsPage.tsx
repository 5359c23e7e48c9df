import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Segments } from '../../ui/Segments.js'
import { TextFilter } from '../../ui/TextFilter.js'
import { AntelopePage } from '../producer/AntelopePage.js'
import { ChangesList } from './ChangesList.js'
import { contractLists } from './search.js'
import { UnreadList } from './UnreadList.js'

const views = { unread: UnreadList, changes: ChangesList } as const

/** Contracts of a chain: what of them could not be read, and when their code and ABIs changed. */
export function ContractsPage() {
  const { t } = useTranslation()
  return (
    <AntelopePage title={t('contract.title')} intro={t('contract.intro')} samples={['codes', 'abis']}>
      {({ id }) => <Lists chain={id} />}
    </AntelopePage>
  )
}

function Lists({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/contracts' })
  const { list = 'unread', account } = useSearch({ from: '/contracts' })
  const View = views[list]
  const switcher = (
    <Segments
      label={t('contract.lists')}
      options={contractLists}
      chosen={list}
      nameOf={(one) => t(`contract.tab.${one}`)}
      choose={(one) =>
        navigate({ search: (before) => ({ ...before, list: one, after: undefined, before: undefined }), resetScroll: false })
      }
    />
  )
  const choose = (name: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, account: name, after: undefined, before: undefined }), resetScroll: false })
  return (
    <Card title={t(`contract.list.${list}`)} actions={switcher} flush>
      <div className="filters in-card">
        <div className="filter-fields always">
          <TextFilter label={t('contract.account')} value={account} choose={choose} />
        </div>
      </div>
      <View chain={chain} />
    </Card>
  )
}
