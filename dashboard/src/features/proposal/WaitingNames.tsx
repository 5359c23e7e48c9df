import { useTranslation } from 'react-i18next'
import { AccountName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import type { ProposalRow } from './proposals.graphql.js'

/** Whose votes an open item waits for; nothing for what is decided. */
export function WaitingNames({ row }: { readonly row: Pick<ProposalRow, 'status' | 'awaiting' | 'notYetVoted'> }) {
  const { t } = useTranslation()
  const members = row.awaiting ?? []
  const accounts = row.notYetVoted ?? []
  if (row.status !== 'OPEN' || members.length + accounts.length === 0) return null
  return (
    <span className="waiting-names small">
      <span className="muted">{t('motion.awaitingNames')}</span>
      {members.map((person) => (
        <Person key={person.key} person={person} />
      ))}
      {accounts.map((account) => (
        <AccountName key={account.id} account={account} />
      ))}
    </span>
  )
}
