import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import type { PersonRow } from '../../graphql/shapes.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Person } from '../../ui/Person.js'
import { ShareCell } from '../council/ShareCell.js'
import { TermName } from '../council/TermName.js'
import { type MatrixTerm, matrixOperations } from './matrix.graphql.js'
import { toCells } from './to-cells.js'

interface Props {
  readonly chain: string
  readonly council: string
  readonly members: readonly PersonRow[]
}

/** Councillors by terms; who did not sit in a term has a mark of its own there. */
export function Matrix({ chain, council, members }: Props) {
  const { t } = useTranslation()
  const { by = 'ELIGIBLE' } = useSearch({ from: '/leaderboard' })
  const query = useQuery(leafing(matrixOperations[by], { key: council }))
  return (
    <Card title={t('leaderboard.matrix')} actions={<CsvLink href={`/v1/seats.csv?chain=${encodeURIComponent(chain)}`} />} flush>
      <Answer query={query} what={t('leaderboard.matrix')} rows={6}>
        {(data) =>
          data.council === null ? null : <Cells terms={data.council.terms.nodes} total={data.council.terms.totalCount} members={members} />
        }
      </Answer>
    </Card>
  )
}

interface CellsProps {
  readonly terms: readonly MatrixTerm[]
  readonly total: number
  readonly members: readonly PersonRow[]
}

function Cells({ terms, total, members }: CellsProps) {
  const { t } = useTranslation()
  const { terms: chosen } = useSearch({ from: '/leaderboard' })
  const shown = terms.filter(({ number }) => chosen === undefined || (number !== null && chosen.includes(number))).reverse()
  const rows = toCells(members, shown)
  return (
    <>
      <p className="card-note muted small">
        {t('leaderboard.matrixHint')} {terms.length < total ? t('page.truncated', { shown: terms.length, total }) : null}
      </p>
      <div className="scroll-x">
        <table className="table compact sticky-first">
          <caption className="hidden">{t('leaderboard.matrixCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('council.member')}</th>
              {shown.map((term) => (
                <th key={term.key} scope="col" className="numeric">
                  <TermName term={term} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ member, cells }) => (
              <tr key={member.key}>
                <th scope="row">
                  <Person person={member} />
                </th>
                {cells.map(({ term, share }) => (
                  <td key={term} className="numeric">
                    {share === undefined ? <NoMember /> : <ShareCell voted={share.voted} total={share.total} share={share.pooled} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function NoMember() {
  const { t } = useTranslation()
  return (
    <span className="muted" role="img" aria-label={t('leaderboard.noMember')} title={t('leaderboard.noMember')}>
      x
    </span>
  )
}
