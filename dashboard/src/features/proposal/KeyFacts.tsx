import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Facts } from '../../ui/Facts.js'
import { AccountName, HashName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Proposal } from './proposal.graphql.js'

export function KeyFacts({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const { decidedAt } = proposal
  return (
    <Card title={t('detail.factsTitle')}>
      <Facts
        rows={[
          { label: t('motion.proposer'), value: <AccountName account={proposal.proposer} copy /> },
          { label: t('motion.proposed'), value: <Time at={proposal.proposedAt} absolute /> },
          { label: t('motion.decided'), value: decidedAt === null ? t('motion.undecided') : <Time at={decidedAt} absolute /> },
          { label: t('detail.motionHash'), value: <HashName hash={proposal.hash} /> },
        ]}
      />
    </Card>
  )
}
