import { useTranslation } from 'react-i18next'
import { CsvLink } from '../../ui/CsvLink.js'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import { useListFormat } from '../../ui/use-list-format.js'
import { RoundLink } from './CandidaciesTable.js'
import { PlainTable } from './PlainTable.js'
import type { Career } from './person.graphql.js'

interface Props {
  readonly votes: Career['electionVotes']
  readonly csv: string
}

export function ElectionVotesTable({ votes, csv }: Props) {
  const { t } = useTranslation()
  const list = useListFormat()
  return (
    <PlainTable
      title={t('person.votesGiven')}
      nothing={t('person.noVotes')}
      note={t('person.votesNote')}
      actions={votes.length === 0 ? undefined : <CsvLink href={csv} />}
      columns={[
        { head: t('person.round') },
        { head: t('group.when') },
        { head: t('person.account') },
        { head: t('person.linkedAs') },
        { head: t('person.votedFor') },
        { head: t('person.stake'), numeric: true },
      ]}
      rows={votes.map(({ electionKey, cycle, castAt, account, linkedAs, candidate, stake, source }) => ({
        key: `${source.block}/${account.id}`,
        cells: [
          electionKey === null || cycle === null ? t('common.unknown') : <RoundLink key="round" electionKey={electionKey} cycle={cycle} />,
          <Time key="at" at={castAt} />,
          <AccountName key="account" account={account} />,
          list(linkedAs.map((role) => t(`person.accountRole.${role}`))),
          candidate === null ? <span className="muted">{t('person.sealed')}</span> : <Person key="for" person={candidate} />,
          <Money key="stake" amount={stake} unit />,
        ],
      }))}
    />
  )
}
