import { useTranslation } from 'react-i18next'
import { AccountName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import type { Election } from './election.graphql.js'

/** Accounts that gave up voting while the round was running; most rounds have none. */
export function OptOuts({ optOuts }: { readonly optOuts: Election['votes']['optOuts'] }) {
  const { t } = useTranslation()
  if (optOuts.length === 0) return null
  return (
    <div className="opt-outs">
      <h3>{t('election.optedOut')}</h3>
      <ul className="name-list">
        {optOuts.map(({ voter, source }) => (
          <li key={source.fact}>
            <AccountName account={voter} copy /> <SourceMark source={source} />
          </li>
        ))}
      </ul>
    </div>
  )
}
