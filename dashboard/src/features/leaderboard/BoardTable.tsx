import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Explain } from '../../ui/Explain.js'
import { type BoardColumn, boardColumns } from './board-columns.js'
import { CouncillorRow } from './CouncillorRow.js'
import { rules } from './figures.js'
import type { Board } from './leaderboard.graphql.js'
import { SortLink } from './SortLink.js'

/** Councillors with every figure; a row opens to the votes behind it. */
export function BoardTable({ board }: { readonly board: Board }) {
  const { t } = useTranslation()
  const ranked = board.nodes.some(({ rank }) => rank !== null)
  return (
    <div className="scroll-x">
      <table className="table compact board sticky-second">
        <caption className="hidden">{t('leaderboard.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {ranked ? t('leaderboard.rank') : <span className="hidden">{t('leaderboard.rank')}</span>}
            </th>
            <SortLink label={t('council.member')} sort="member" />
            {boardColumns.map((column) => (
              <Head key={column} column={column} board={board} />
            ))}
          </tr>
        </thead>
        <tbody>
          {board.nodes.map((councillor) => (
            <CouncillorRow key={councillor.member.key} councillor={councillor} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ column, board }: { readonly column: BoardColumn; readonly board: Board }) {
  const { t } = useTranslation()
  const { by = 'ELIGIBLE' } = useSearch({ from: '/leaderboard' })
  const first = board.nodes[0]
  const shares = { ELIGIBLE: first?.eligible, DECIDED: first?.decided, ALL_IN_TERM: first?.allInTerm }
  const definition = column === 'participation' ? shares[by]?.definition : board.definitions.find(({ key }) => key === rules[column])
  const unit = board.nodes.map(({ ownStake, rewardPaid }) => (ownStake ?? rewardPaid)?.symbol).find((symbol) => symbol !== undefined)
  const money = column === 'stake' || column === 'backing' || column === 'reward'
  const name = t(`leaderboard.column.${column}`)
  return (
    <SortLink label={money && unit !== undefined ? t('council.inUnit', { name, unit }) : name} sort={column} numeric>
      {definition === undefined ? null : <Explain definition={definition} />}
    </SortLink>
  )
}
