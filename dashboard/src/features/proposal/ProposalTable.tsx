import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SortHead } from '../../ui/SortHead.js'
import { ProposalTableRow } from './ProposalTableRow.js'
import type { ProposalRow } from './proposals.graphql.js'

/** On a narrow screen every row becomes a card of two lines; the cells keep their names. */
export function ProposalTable({ rows }: { readonly rows: readonly ProposalRow[] }) {
  const { t } = useTranslation()
  const { sort = 'proposed', dir = 'desc' } = useSearch({ from: '/proposals' })
  const current = { sort, dir }
  const { chain } = useSearch({ from: '/proposals' })
  // On one chain, one elected council decides all proposals: the column would say the same in every row.
  const places = chain === undefined || rows.some(({ kind }) => kind === 'MOTION')
  return (
    <table className="table cards-on-phone">
      <caption className="hidden">{t('motion.caption', { sort: t(`motion.${sort}`) })}</caption>
      <thead>
        <tr>
          <SortHead label={t('motion.number')} sort="number" current={current} numeric />
          <th scope="col">{t('motion.name')}</th>
          <th scope="col">{t('motion.status')}</th>
          <th scope="col">{t('motion.tally')}</th>
          {places ? <th scope="col">{t('motion.council')}</th> : null}
          <th scope="col">{t('motion.proposer')}</th>
          <SortHead label={t('motion.proposed')} sort="proposed" current={current} numeric />
          <SortHead label={t('motion.decided')} sort="decided" current={current} numeric />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ProposalTableRow key={row.key} row={row} places={places} />
        ))}
      </tbody>
    </table>
  )
}
