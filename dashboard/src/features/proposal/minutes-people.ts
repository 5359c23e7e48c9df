import type { Locale } from '../../format/locale.js'
import { wordsOf } from '../../i18n/i18n.js'
import type { Vote } from './parts.js'
import { plain } from './plain.js'
import type { Proposal } from './proposal.graphql.js'
import { whoOf } from './who.js'

/** Who voted what, round by round where there are several, and who did not vote in the last one. */
export function minutesPeople(proposal: Proposal, locale: Locale): readonly string[] {
  const t = wordsOf(locale)
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
  const votes = proposal.votes.nodes.filter(({ current }) => current).reverse()
  const named = (some: readonly Vote[]) =>
    some.length === 0
      ? t('proposal.minutes.nobody')
      : list.format(
          some.map(({ member, voter, choice }) =>
            t('proposal.minutes.vote', { who: plain(whoOf(member, voter, t)), choice: t(`detail.choiceName.${choice}`) }),
          ),
        )
  const rounds = proposal.rounds.length > 1 ? proposal.rounds : []
  const cast =
    rounds.length === 0
      ? [t('proposal.minutes.participants', { names: named(votes) })]
      : rounds.map(({ number }) =>
          t('proposal.minutes.roundVotes', { round: number ?? '—', names: named(votes.filter(({ round }) => round === number)) }),
        )
  const absent = absentOf(proposal)
  const names = absent === null ? t('proposal.minutes.unknown') : list.format(absent.map(plain)) || t('proposal.minutes.nobody')
  return [...cast, t('proposal.minutes.absent', { names })]

  function absentOf({ kind, notYetVoted, status, awaiting, rounds: all }: Proposal): readonly string[] | null {
    if (kind === 'MOTION') return notYetVoted?.map((account) => whoOf(null, account, t)) ?? null
    const silent = status === 'OPEN' ? awaiting : (all.at(-1)?.ignoredBy ?? null)
    return silent?.map((person) => whoOf(person, null, t)) ?? null
  }
}
