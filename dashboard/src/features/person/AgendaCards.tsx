import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { StatusPill } from '../../ui/StatusPill.js'
import { Time } from '../../ui/Time.js'
import type { Agenda } from './agenda.graphql.js'
import { PlainTable } from './PlainTable.js'

interface Props {
  readonly agenda: Agenda
  readonly person: string
  readonly chain: string
}

/** What somebody proposed, and how they voted on what others did. */
export function AgendaCards({ agenda, person, chain }: Props) {
  const csv = (table: string, role: string) =>
    `/v1/${table}.csv?${new URLSearchParams({ where: JSON.stringify({ chain: { eq: chain }, [role]: { eq: person } }) })}`
  return (
    <>
      <ProposalsTable proposals={agenda.proposals} csv={csv('proposals', 'author')} />
      <VotesTable votes={agenda.proposalVotes} />
    </>
  )
}

function ProposalsTable({ proposals: { totalCount, nodes }, csv }: { readonly proposals: Agenda['proposals']; readonly csv: string }) {
  const { t } = useTranslation()
  return (
    <PlainTable
      title={t('person.proposals')}
      nothing={t('person.noProposals')}
      actions={nodes.length === 0 ? undefined : <CsvLink href={csv} />}
      note={totalCount > nodes.length ? t('person.latest', { shown: nodes.length, total: totalCount }) : undefined}
      columns={[{ head: t('person.proposal') }, { head: t('person.created') }, { head: t('motion.status') }]}
      rows={nodes.map(({ key, title, status, proposedAt }) => ({
        key,
        cells: [
          <ProposalLink key="link" proposal={{ key, title }} />,
          <Time key="at" at={proposedAt} />,
          <StatusPill key="status" status={status} />,
        ],
      }))}
    />
  )
}

function VotesTable({ votes: { totalCount, nodes } }: { readonly votes: Agenda['proposalVotes'] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <PlainTable
      title={t('person.proposalVotes')}
      nothing={t('person.noProposalVotes')}
      note={totalCount > nodes.length ? t('person.latest', { shown: nodes.length, total: totalCount }) : undefined}
      columns={[
        { head: t('person.proposal') },
        { head: t('person.choice') },
        { head: t('person.rationale') },
        { head: t('group.when') },
        { head: t('person.delay'), numeric: true },
      ]}
      rows={nodes.map(({ key, choice, rationale, at, blocksToVote, proposal }) => ({
        key,
        cells: [
          <ProposalLink key="link" proposal={proposal} />,
          t(`person.choiceName.${choice}`),
          rationale === null || rationale === '' ? '—' : <span className="person">{rationale}</span>,
          <Time key="at" at={at} />,
          blocksToVote === null ? '—' : formatInteger(blocksToVote, locale),
        ],
      }))}
    />
  )
}

function ProposalLink({ proposal: { key, title } }: { readonly proposal: { readonly key: string; readonly title: string | null } }) {
  return (
    <Link to="/proposals/$key" params={{ key }} className="strong-link">
      {title === null || title === '' ? key : title}
    </Link>
  )
}
