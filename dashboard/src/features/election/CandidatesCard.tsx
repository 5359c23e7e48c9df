import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { CandidatesTable } from './CandidatesTable.js'
import type { Election } from './election.graphql.js'
import { csvAddress } from './query-of.js'

export function CandidatesCard({ election }: { readonly election: Election }) {
  const { t } = useTranslation()
  const { candidates, chain, cycle, outcome, stage } = election
  const csv = <CsvLink href={csvAddress('candidates', chain.key, { cycle: { eq: cycle } })} />
  return (
    <Card title={t('election.candidates')} actions={csv} flush>
      {candidates.length === 0 ? (
        <Empty
          title={t('election.nobody')}
          hint={t(outcome === 'RUNNING' && stage === 'ANNOUNCING' ? 'election.nobodyYet' : 'election.nobodyRead')}
        />
      ) : (
        <CandidatesTable candidates={candidates} open={outcome === 'RUNNING'} />
      )}
    </Card>
  )
}
