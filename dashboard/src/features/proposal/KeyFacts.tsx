import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { type FactRow, Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { AccountName, HashName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import type { Proposal } from './proposal.graphql.js'
import { TermLink } from './TermLink.js'
import { typeName } from './title.js'

export function KeyFacts({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const { decidedAt } = proposal
  const times = [
    { label: t('motion.proposed'), value: <Time at={proposal.proposedAt} absolute /> },
    { label: t('motion.decided'), value: decidedAt === null ? t('motion.undecided') : <Time at={decidedAt} absolute /> },
  ]
  const rows = useOwnFacts(proposal)
  const [first, ...others] = rows
  return (
    <Card title={t('detail.factsTitle')}>
      <Facts rows={first === undefined ? times : [first, ...times, ...others]} />
    </Card>
  )
}

/** Who proposed it, then what only this kind has. */
function useOwnFacts(proposal: Proposal): readonly FactRow[] {
  const { t } = useTranslation()
  const { proposer, author, hash, type, requested } = proposal
  if (proposal.kind === 'MOTION') {
    return [
      { label: t('motion.proposer'), value: proposer === null ? t('common.unknown') : <AccountName account={proposer} copy /> },
      ...(hash === null ? [] : [{ label: t('detail.motionHash'), value: <HashName hash={hash} /> }]),
    ]
  }
  const terms = (['createdTerm', 'approvedTerm', 'decidedTerm', 'executedTerm'] as const).flatMap((name) => {
    const term = proposal[name]
    return term === null ? [] : [{ label: t(`proposal.term.${name}`), value: <TermLink term={term} /> }]
  })
  return [
    { label: t('proposal.authorLabel'), value: <Person person={author} /> },
    { label: t('proposal.typeLabel'), value: type === null ? t('common.unknown') : typeName(type, t) },
    ...(requested === null ? [] : [{ label: t('motion.amount'), value: <Money amount={requested} unit /> }]),
    ...terms,
  ]
}
