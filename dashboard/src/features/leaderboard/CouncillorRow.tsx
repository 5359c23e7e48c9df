import { useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatRate, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Icon } from '../../ui/Icon.js'
import { Money } from '../../ui/Money.js'
import { Person } from '../../ui/Person.js'
import { ShareCell } from '../council/ShareCell.js'
import { boardColumns } from './board-columns.js'
import { CouncillorDetails } from './CouncillorDetails.js'
import { agreementOf, shareOf, votesOf } from './figures.js'
import type { Councillor } from './leaderboard.graphql.js'

export function CouncillorRow({ councillor }: { readonly councillor: Councillor }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { member, rank, sitting } = councillor
  const name = member.handle ?? member.number
  return (
    <>
      <tr id={`m-${member.number}`}>
        <td className="numeric tabular">{rank ?? ''}</td>
        <th scope="row">
          <span className="row-head">
            <button
              type="button"
              className="icon-button"
              aria-expanded={open}
              aria-controls={id}
              aria-label={t('leaderboard.expand', { name })}
              onClick={() => setOpen(!open)}
            >
              <Icon name={open ? 'up' : 'down'} />
            </button>
            <Person person={member} /> {sitting ? <span className="tag good">{t('leaderboard.sitting')}</span> : null}
          </span>
        </th>
        <Figures councillor={councillor} />
      </tr>
      {open ? (
        <tr id={id} className="details-row">
          <td colSpan={boardColumns.length + 2}>
            <CouncillorDetails councillor={councillor} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function Figures({ councillor }: { readonly councillor: Councillor }) {
  const locale = useLocale()
  const { by = 'ELIGIBLE', average = 'POOLED' } = useSearch({ from: '/leaderboard' })
  const { deeds, elections, coverage } = councillor
  const { voted, total, share } = shareOf(councillor, by, average)
  const agreement = agreementOf(councillor)
  const cells = [
    coverage.known < coverage.total ? `${councillor.termCount}*` : councillor.termCount,
    <ShareCell key="share" voted={voted} total={total} share={share} />,
    votesOf(councillor),
    agreement === null ? '—' : `${formatShare(agreement, locale)}`,
    councillor.medianBlocksToVote === null ? '—' : formatRate(councillor.medianBlocksToVote, locale),
    `${deeds.proposalsExecuted} / ${deeds.proposalsCreated}`,
    deeds.forumPosts + deeds.discussionPosts,
    <Money key="stake" amount={councillor.ownStake} />,
    <Money key="backing" amount={councillor.backing} />,
    <Money key="reward" amount={councillor.rewardPaid} />,
    `${elections.won} / ${elections.lost}`,
  ]
  return boardColumns.map((column, i) => (
    <td key={column} className="numeric tabular">
      {cells[i]}
    </td>
  ))
}
