import { useTranslation } from 'react-i18next'
import { formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Money } from '../../ui/Money.js'
import { ShareCell } from '../council/ShareCell.js'
import { AnyTermName } from './AnyTermName.js'
import type { Board, BoardPerson, HistoryTerm } from './history.graphql.js'
import { SortHead } from './SortHead.js'
import { VoteCell } from './VoteCell.js'

/** People by terms, newest term first; the name stays in sight. */
export function BoardTable({ board }: { readonly board: Board }) {
  const { t } = useTranslation()
  const terms = board.terms.toReversed()
  return (
    <div className="scroll-x history-board">
      <table className="table compact sticky-first">
        <caption className="hidden">{t('history.caption')}</caption>
        <thead>
          <tr>
            <SortHead label={t('history.person')} sort="name" />
            <SortHead label={t('history.terms')} sort="terms" numeric />
            <SortHead label={t('history.pooled')} sort="pooled" numeric definition={board.pooled} />
            <SortHead label={t('history.mean')} sort="mean" numeric definition={board.mean} />
            <SortHead label={t('history.earned')} sort="earned" numeric definition={board.earned} />
            {terms.map((term) => (
              <th key={term.key} scope="col" className="numeric">
                <AnyTermName term={term} pill={false} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.people.map((person) => (
            <PersonLine key={person.person} person={person} terms={terms} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PersonLine({ person, terms }: { readonly person: BoardPerson; readonly terms: readonly HistoryTerm[] }) {
  const locale = useLocale()
  const { name, termCount, votes, valid, pooled, mean, earned, seats } = person
  const cells = new Map(seats.map((seat) => [seat.termKey, seat]))
  return (
    <tr>
      <th scope="row" className="nowrap">
        {name}
      </th>
      <td className="numeric tabular">{termCount}</td>
      <td className="numeric">
        <ShareCell voted={votes ?? 0} total={valid ?? 0} share={pooled} />
      </td>
      <td className="numeric">
        {mean === null ? <span className="muted">—</span> : <span className="tabular">{formatShare(mean, locale)}</span>}
      </td>
      <td className="numeric">
        <Money amount={earned} />
      </td>
      {terms.map(({ key }) => (
        <td key={key} className="numeric">
          <VoteCell cell={cells.get(key)} />
        </td>
      ))}
    </tr>
  )
}
