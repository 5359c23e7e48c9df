import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Icon } from '../../ui/Icon.js'
import { Money } from '../../ui/Money.js'
import { AnyTermName } from './AnyTermName.js'
import type { ElectionTerm } from './history.graphql.js'
import { WinnersTable } from './WinnersTable.js'

/** One election; who won, and who stood behind them, open below it. */
export function ElectionRow({ term, columns }: { readonly term: ElectionTerm; readonly columns: number }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <tr>
        <th scope="row" className="cell-round">
          <button
            type="button"
            className="icon-button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t('history.showWinners', { term: term.name ?? term.key })}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'up' : 'down'} />
          </button>
          <AnyTermName term={term} />
        </th>
        <Cells term={term} />
      </tr>
      <tr id={id} className="round-details" hidden={!open}>
        <td colSpan={columns}>{open ? <WinnersTable seats={term.seats} /> : null}</td>
      </tr>
    </>
  )
}

function Cells({ term: { election, starts, fromBlock, seats } }: { readonly term: ElectionTerm }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const count = (value: number | null | undefined) => (value == null ? <span className="muted">—</span> : formatInteger(value, locale))
  return (
    <>
      <td className="tabular" data-label={t('history.began')}>
        {starts ?? <span className="muted">—</span>}
        <span className="muted small block-line">{fromBlock === null ? null : `#${formatInteger(fromBlock, locale)}`}</span>
      </td>
      <td className="numeric tabular" data-label={t('history.round')}>
        {count(election?.round)}
      </td>
      <td className="numeric tabular" data-label={t('history.applicants')}>
        {count(election?.applicants)}
      </td>
      <td className="numeric" data-label={t('history.applicantStake')}>
        <Money amount={election?.applicantStake ?? null} unit />
      </td>
      <td className="numeric tabular" data-label={t('history.votes')}>
        {count(election?.votes)}
      </td>
      <td className="numeric tabular" data-label={t('history.seats')}>
        {seats.length === 0 ? <span className="muted">—</span> : count(seats.length)}
      </td>
      <td className="numeric" data-label={t('history.stake')}>
        <Money amount={election?.stake ?? null} unit />
      </td>
    </>
  )
}
