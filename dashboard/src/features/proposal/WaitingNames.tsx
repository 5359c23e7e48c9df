import { useTranslation } from 'react-i18next'
import { AccountName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import type { ProposalRow } from './proposals.graphql.js'

const shown = 3

/** Whose votes an open item waits for, the first few by name; nothing for what is decided. */
export function WaitingNames({ row }: { readonly row: Pick<ProposalRow, 'status' | 'awaiting' | 'notYetVoted'> }) {
  const { t } = useTranslation()
  const members = row.awaiting ?? []
  const accounts = row.notYetVoted ?? []
  const count = members.length + accounts.length
  if (row.status !== 'OPEN' || count === 0) return null
  return (
    <span className="waiting-names small">
      <span className="muted">{t('motion.awaitingNames')}</span>
      {members.slice(0, shown).map((person) => (
        <Person key={person.key} person={person} />
      ))}
      {accounts.slice(0, shown).map((account) => (
        <AccountName key={account.id} account={account} />
      ))}
      {count > shown ? <span className="muted">{t('motion.awaitingMore', { count: count - shown })}</span> : null}
    </span>
  )
}
