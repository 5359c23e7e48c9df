import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Nudge } from './Nudge.js'
import type { Proposal } from './proposal.graphql.js'

/** Who has not voted, and what to send them while it is open. */
export function Silent({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const open = proposal.status === 'OPEN'
  // Closed rounds of a proposal name their silent ones each.
  if (proposal.kind === 'PROPOSAL' && !open) return null
  const names = namesOf(proposal)
  return (
    <div className="silent">
      <h3>{open ? t('detail.silentTitle') : t('detail.silentAtClose')}</h3>
      {names === null ? <p className="muted">{t('detail.silentUnknown')}</p> : null}
      {names?.length === 0 ? <p className="muted">{t('detail.silentNobody')}</p> : null}
      {names && names.length > 0 ? <ul className="name-list">{names}</ul> : null}
      {open && names && names.length > 0 ? <Nudge proposal={proposal} /> : null}
    </div>
  )
}

function namesOf({ kind, awaiting, notYetVoted }: Proposal): readonly ReactNode[] | null {
  if (kind === 'PROPOSAL') {
    const item = (person: NonNullable<typeof awaiting>[number]) => (
      <li key={person.key}>
        <Person person={person} />
      </li>
    )
    return awaiting?.map(item) ?? null
  }
  const item = (account: NonNullable<typeof notYetVoted>[number]) => (
    <li key={account.id}>
      <AccountName account={account} copy />
    </li>
  )
  return notYetVoted?.map(item) ?? null
}
