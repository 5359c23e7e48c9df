import { ApplicationsTable } from './ApplicationsTable.js'
import { CandidaciesTable } from './CandidaciesTable.js'
import { ElectionVotesTable } from './ElectionVotesTable.js'
import { JobsTable } from './JobsTable.js'
import type { Career } from './person.graphql.js'
import { SeatsTable } from './SeatsTable.js'

interface Props {
  readonly career: Career
  readonly chain: string
  readonly number: string
}

export function CareerCards({ career, chain, number }: Props) {
  const mine = { chain: { eq: chain }, member: { eq: number } }
  return (
    <>
      <SeatsTable seats={career.seats} />
      <CandidaciesTable candidacies={career.candidacies} />
      <ElectionVotesTable votes={career.electionVotes} csv={`/v1/election-votes.csv?${parameters(chain, { member: { eq: number } })}`} />
      <JobsTable jobs={career.jobs} csv={`/v1/workers.csv?${new URLSearchParams({ where: JSON.stringify(mine) })}`} />
      <ApplicationsTable applications={career.applications} />
    </>
  )
}

function parameters(chain: string, where: object): URLSearchParams {
  return new URLSearchParams({ chain, where: JSON.stringify(where) })
}
