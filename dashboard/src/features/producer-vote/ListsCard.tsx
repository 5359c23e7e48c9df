import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Segments } from '../../ui/Segments.js'
import { TextFilter } from '../../ui/TextFilter.js'
import { ChangesList } from './ChangesList.js'
import { FixedVotesList } from './FixedVotesList.js'
import { lists, type VoteSearch } from './search.js'
import { VotesList } from './VotesList.js'

const views = { votes: VotesList, fixed: FixedVotesList, changes: ChangesList } as const

/** Who votes for whom, with what for how long, and who changed places. */
export function ListsCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/votes' })
  const { list = 'votes' } = useSearch({ from: '/votes' })
  const View = views[list]
  const switcher = (
    <Segments
      label={t('producerVote.lists')}
      options={lists}
      chosen={list}
      nameOf={(one) => t(`producerVote.list.${one}`)}
      choose={(one) =>
        navigate({ search: (before) => ({ ...before, list: one, after: undefined, before: undefined }), resetScroll: false })
      }
    />
  )
  return (
    <Card title={t(`producerVote.list.${list}`)} actions={switcher} flush>
      <Filters />
      <View chain={chain} />
    </Card>
  )
}

function Filters() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/votes' })
  const { list = 'votes', producer, voter, crossing } = useSearch({ from: '/votes' })
  const set = (change: Partial<VoteSearch>) =>
    void navigate({ search: (before) => ({ ...before, after: undefined, before: undefined, ...change }), resetScroll: false })
  return (
    <div className="filters in-card">
      <div className="filter-fields always">
        <TextFilter label={t('producer.producer')} value={producer} choose={(name) => set({ producer: name })} />
        {list === 'changes' ? (
          <button
            type="button"
            className="chip"
            aria-pressed={crossing === 'yes'}
            onClick={() => set({ crossing: crossing === 'yes' ? undefined : 'yes' })}
          >
            {t('producerVote.crossingOnly')}
          </button>
        ) : (
          <TextFilter label={t('producerVote.voter')} value={voter} choose={(name) => set({ voter: name })} />
        )}
      </div>
    </div>
  )
}
