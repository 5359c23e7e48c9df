import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ArgumentTree } from '../../ui/ArgumentTree.js'
import { Card } from '../../ui/Card.js'
import { type FactRow, Facts } from '../../ui/Facts.js'
import { LongText } from '../../ui/LongText.js'
import { AccountName, BlockName } from '../../ui/Names.js'
import { Payments } from './Payments.js'
import type { Proposal } from './proposal.graphql.js'

/** What a proposal says: its words, whom it would pay, and the rest of its form. */
export function ContentCard({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const { description, details, payments } = proposal
  const facts = useFacts(proposal)
  const empty = details === null || (typeof details === 'object' && Object.keys(details ?? {}).length === 0)
  return (
    <Card title={t('proposal.contentTitle')}>
      {description ? (
        <div className="said">
          <LongText text={description} prose />
        </div>
      ) : (
        <p className="muted">{t('proposal.noDescription')}</p>
      )}
      {facts.length === 0 ? null : <Facts rows={facts} />}
      {payments.length === 0 ? null : <Payments payments={payments} />}
      <details className="details" open={payments.length === 0}>
        <summary>{t('proposal.detailsTitle')}</summary>
        {empty ? <p className="muted">{t('proposal.noDetails')}</p> : <ArgumentTree value={bare(details)} />}
      </details>
    </Card>
  )
}

/** What a type says in one value stands by itself. */
function bare(details: unknown): unknown {
  return Array.isArray(details) && details.length === 1 ? details[0] : details
}

function useFacts({ subject, workingGroup, budget, stakingAccount, executeAtBlock }: Proposal): readonly FactRow[] {
  const { t } = useTranslation()
  const rows: readonly (FactRow | null)[] = [
    subject && {
      label: t('proposal.subject'),
      value: (
        <Link to="/proposals/$key" params={{ key: subject.key }} className="text-link">
          #{subject.number ?? subject.key} {subject.title}
        </Link>
      ),
    },
    workingGroup ? { label: t('proposal.group'), value: workingGroup } : null,
    budget ? { label: t('proposal.budget'), value: budget } : null,
    stakingAccount && { label: t('proposal.stakingAccount'), value: <AccountName account={stakingAccount} copy /> },
    executeAtBlock === null ? null : { label: t('proposal.executeAt'), value: <BlockName block={executeAtBlock} /> },
  ]
  return rows.filter((row) => row !== null)
}
