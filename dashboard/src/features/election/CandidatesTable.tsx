import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Money } from '../../ui/Money.js'
import { Person } from '../../ui/Person.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { CandidateMark } from './CandidateMark.js'
import { inOrder } from './order.js'
import type { Candidate } from './shapes.js'

/** Everybody who stood, withdrawn ones too. The caption says the order, which before the end favours nobody. */
export function CandidatesTable({ candidates, open }: { readonly candidates: readonly Candidate[]; readonly open: boolean }) {
  const { t } = useTranslation()
  const unit = candidates[0]?.stake.symbol ?? ''
  return (
    <div className="scroll-x">
      <table className="table compact pinned">
        <caption>{t(open ? 'election.orderOpen' : 'election.orderOver')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('election.candidate')}</th>
            <th scope="col">{t('election.result')}</th>
            <th scope="col" className="numeric">
              {t('election.ownStake', { unit })}
            </th>
            <th scope="col" className="numeric">
              {t('election.backers')}
            </th>
            <th scope="col" className="numeric">
              {t(open ? 'election.powerSoFar' : 'election.power', { unit })}
            </th>
            <th scope="col" className="numeric">
              {t('election.announced')}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder(candidates).map((candidate) => (
            <CandidateRow key={candidate.source.fact} candidate={candidate} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CandidateRow({ candidate }: { readonly candidate: Candidate }) {
  const locale = useLocale()
  const { member, stake, backers, finalPower, revealedPower, source, status } = candidate
  return (
    <tr data-past={status === 'WITHDRAWN'}>
      <th scope="row">
        <Person person={member} />
      </th>
      <td>
        <CandidateMark candidate={candidate} />
      </td>
      <td className="numeric">
        <Money amount={stake} />
      </td>
      <td className="numeric tabular">{backers === null ? <span className="muted">—</span> : formatInteger(backers, locale)}</td>
      <td className="numeric">
        <Money amount={finalPower ?? revealedPower} />
      </td>
      <td className="numeric">
        <SourceMark source={source} />
      </td>
    </tr>
  )
}
