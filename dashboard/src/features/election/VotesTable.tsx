import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { SourceMark } from '../../ui/SourceMark.js'
import type { Vote } from './election.graphql.js'
import { ProofMark } from './ProofMark.js'
import type { VoteStatus } from './search.js'

export function VotesTable({ votes }: { readonly votes: readonly Vote[] }) {
  const { t } = useTranslation()
  const unit = votes[0]?.stake.symbol ?? ''
  const heads = [
    [t('election.voter'), ''],
    [t('election.inUnit', { name: t('election.weight'), unit }), 'numeric'],
    [t('election.voteStatusHead'), ''],
    [t('election.votedFor'), ''],
    [t('election.committed'), 'numeric'],
    [t('election.revealedIn'), 'numeric'],
    [t('election.releasedIn'), 'numeric'],
    [t('election.proof'), ''],
  ] as const
  return (
    <div className="scroll-x">
      <table className="table compact pinned">
        <caption className="hidden">{t('election.votesCaption')}</caption>
        <thead>
          <tr>
            {heads.map(([name, look]) => (
              <th key={name} scope="col" className={look}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {votes.map((vote) => (
            <VoteRow key={vote.key} vote={vote} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const looks: Readonly<Record<VoteStatus, readonly [tone: string, icon: IconName]>> = {
  SEALED: ['info', 'clock'],
  REVEALED: ['good', 'check'],
  UNREVEALED: ['quiet', 'minus'],
}

function VoteRow({ vote }: { readonly vote: Vote }) {
  const { t } = useTranslation()
  const { voter, members, stake, status, candidate, source, revealSource, releaseSource } = vote
  const [tone, icon] = looks[status]
  const unknown = <span className="muted">—</span>
  return (
    <tr>
      <th scope="row">
        <AccountName account={voter} copy />
        {members.map((member) => (
          <span key={member.key} className="small voter-member">
            <Person person={member} />
          </span>
        ))}
      </th>
      <td className="numeric">
        <Money amount={stake} />
      </td>
      <td>
        <span className="pill" data-tone={tone}>
          <Icon name={icon} />
          {t(`election.voteStatus.${status}`)}
        </span>
      </td>
      <td>{candidate === null ? unknown : <Person person={candidate} />}</td>
      <td className="numeric">
        <SourceMark source={source} />
      </td>
      <td className="numeric">{revealSource === null ? unknown : <SourceMark source={revealSource} />}</td>
      <td className="numeric">{releaseSource === null ? unknown : <SourceMark source={releaseSource} />}</td>
      <td>
        <ProofMark vote={vote} />
      </td>
    </tr>
  )
}
