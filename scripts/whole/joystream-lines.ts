import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import type { Fact, Text } from '@secretariat/shared'
import { type Lines, line, say } from './lines.js'
import { validatorLines, validatorSayings } from './validator-lines.js'

const hexOf = (text: Text): string => (typeof text === 'string' ? `0x${Buffer.from(text, 'utf8').toString('hex')}` : text.hex)
const power = (winners: readonly { member: unknown; power: string }[]) => winners.map((each) => `${each.member}:${each.power}`).join()

const sayings = {
  candidacies: say('candidacy.announced', ({ height, cycle, member, stake, stakingAccount, rewardAccount }) =>
    line(height, cycle, member, stake.units, stakingAccount, rewardAccount),
  ),
  withdrawals: say('candidacy.withdrawn', ({ height, member }) => line(height, member)),
  ballots: say('vote.cast', ({ height, cycle, voter, commitment, stake }) => line(height, cycle, voter, commitment, stake.units)),
  // The commitment of what was revealed is computed by the indexer, the one of the ledger was locked.
  revealed: say('vote.revealed', ({ height, cycle, voter, candidate, commitment }) => line(height, cycle, voter, candidate, commitment)),
  released: say('vote.released', ({ height, voter }) => line(height, voter)),
  optedOut: say('vote.opted-out', ({ height, voter }) => line(height, voter)),
  councils: say('council.elected', ({ height, cycle, members }) => line(height, cycle, members.join())),
  counts: say('election.counted', ({ height, cycle, winners }) =>
    line(height, cycle, power(winners.map((each) => ({ member: each.member, power: each.power.units })))),
  ),
  failures: say('election.failed', ({ height, cycle, reason }) => line(height, cycle, reason)),
  proposals: say('proposal.created', ({ height, proposal, type, proposer, thread, executeAt, title }) =>
    line(height, proposal, type, proposer, thread, executeAt, hexOf(title)),
  ),
  votes: say('proposal.voted', ({ height, proposal, voter, choice }) => line(height, proposal, voter, choice)),
  decisions: say('proposal.decided', ({ height, proposal, decision, next }) => line(height, proposal, decision, next ?? '')),
  executions: say('proposal.executed', ({ height, proposal, error }) => line(height, proposal, error === null ? null : hexOf(error))),
  seatPay: say('reward.paid', ({ role, height, member, amount }) => (role === 'councillor' ? line(height, member, amount.units) : [])),
  workerPay: say('reward.paid', ({ role, height, budget, worker, amount, overdue }) =>
    role === 'worker' ? line(height, budget, worker, amount.units, overdue) : [],
  ),
  hired: say('opening.filled', ({ height, group, hired }) => hired.flatMap(({ worker }) => line(height, group, worker))),
  leads: say('lead.set', ({ height, group, worker }) => line(height, group, worker)),
  handles: say('member.renamed', ({ height, member, handle }) => line(height, member, hexOf(handle))),
  controllers: say('member.controller-set', ({ height, member, account }) => line(height, member, account)),
  posts: say('post.created', ({ height, space, post, thread, author }) => line(height, space, post, thread, author)),
  ...validatorSayings,
} satisfies Record<string, (facts: readonly Fact[]) => string[]>

/** What facts tell of a simulated Joystream. */
export function linesOf(facts: readonly Fact[]): Lines {
  return Object.fromEntries(Object.entries(sayings).map(([subject, words]) => [subject, words(facts)]))
}

/** The balances of the budgets by the state; only what changed since the block before is a fact. */
export const balancesOf = say('budget.stated', ({ height, budget, balance }) =>
  height === 1 && balance.units === '0' ? [] : line(height, budget, balance.units),
)

/** The same of the ledger. */
export function linesOfLedger(ledger: JoystreamLedger): Lines {
  const lines = {
    ...electionLines(ledger),
    ...proposalLines(ledger),
    ...groupLines(ledger),
    ...memberLines(ledger),
    ...validatorLines(ledger),
  }
  return Object.fromEntries(Object.entries(lines).map(([subject, all]) => [subject, [...all].sort()]))
}

function electionLines({ rounds, councils, optedOut, councillorRewards }: JoystreamLedger): Lines {
  const candidates = rounds.flatMap((round) => round.candidates.map((each) => ({ ...each, cycle: round.cycle })))
  const ballots = rounds.flatMap((round) => round.ballots.map((each) => ({ ...each, cycle: round.cycle })))
  const counted = rounds.filter(({ outcome }) => outcome === 'elected' || outcome === 'not-enough-winners')
  return {
    candidacies: candidates.flatMap(({ announced, cycle, member, stake, stakingAccount, rewardAccount }) =>
      line(announced, cycle, member, stake, stakingAccount, rewardAccount),
    ),
    withdrawals: candidates.flatMap(({ withdrawn, member }) => (withdrawn === null ? [] : line(withdrawn, member))),
    ballots: ballots.flatMap(({ cast, cycle, voter, commitment, stake }) => line(cast, cycle, voter, commitment, stake)),
    revealed: ballots.flatMap(({ revealed, cycle, voter, commitment }) =>
      revealed === null ? [] : line(revealed.block, cycle, voter, revealed.candidate, commitment),
    ),
    released: ballots.flatMap(({ released, voter }) => (released === null ? [] : line(released, voter))),
    optedOut: optedOut.flatMap(({ block, account }) => line(block, account)),
    councils: councils.flatMap(({ elected, cycle, members }) => line(elected, cycle, members.join())),
    counts: counted.flatMap(({ ended, cycle, winners }) => line(ended, cycle, power(winners))),
    failures: rounds.flatMap(({ ended, cycle, outcome }) => (outcome.startsWith('not') ? line(ended, cycle, outcome) : [])),
    seatPay: councillorRewards.flatMap(({ block, member, paid }) => line(block, member, paid)),
  }
}

/** `Approved.PendingExecution` in the words of facts. */
function decided(decision: string): string {
  const [word = '', next = ''] = decision.split('.')
  return `${word.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()} ${next.replace('Pending', '').toLowerCase()}`
}

function proposalLines({ proposals }: JoystreamLedger): Lines {
  return {
    proposals: proposals.flatMap(({ created, id, type, proposer, thread, executeAt, title }) =>
      line(created, id, type, proposer, thread, executeAt, title),
    ),
    votes: proposals.flatMap(({ id, rounds }) =>
      rounds.flatMap(({ votes }) => votes.flatMap(({ block, member, choice }) => line(block, id, member, choice.toLowerCase()))),
    ),
    decisions: proposals.flatMap(({ id, decisions }) => decisions.flatMap(({ block, decision }) => line(block, id, decided(decision)))),
    executions: proposals.flatMap(({ id, executed }) =>
      executed === null ? [] : line(executed.block, id, executed.error === null ? null : hexOf(executed.error)),
    ),
  }
}

function groupLines({ groups }: JoystreamLedger): Lines {
  return {
    workerPay: groups.flatMap(({ pallet, rewards }) =>
      rewards.flatMap(({ block, worker, amount, overdue }) => line(block, pallet, worker, amount, overdue)),
    ),
    hired: groups.flatMap(({ pallet, workers }) => workers.flatMap(({ hired, id }) => line(hired, pallet, id))),
    leads: groups.flatMap(({ pallet, leads }) => leads.flatMap(({ from, worker }) => line(from, pallet, worker))),
  }
}

function memberLines({ members, posts }: JoystreamLedger): Lines {
  return {
    handles: members.flatMap(({ id, handles }) => handles.flatMap(({ block, handle }) => line(block, id, handle))),
    controllers: members.flatMap(({ id, controllers }) => controllers.flatMap(({ block, account }) => line(block, id, account))),
    posts: posts.flatMap(({ block, space, id, thread, author }) => line(block, space, id, thread, author)),
  }
}

/** Balances after the blocks that changed them; two flows that cancel each other leave no trace in the state. */
export function balancesOfLedger({ flows }: JoystreamLedger): string[] {
  const last = new Map<string, string>()
  const ends = flows.filter(
    ({ budget, block }, i) => !flows.slice(i + 1, i + 200).some((each) => each.budget === budget && each.block === block),
  )
  return ends
    .flatMap(({ block, budget, balance }) => {
      const isSame = (last.get(budget) ?? '0') === balance
      last.set(budget, balance)
      return isSame ? [] : line(block, budget, balance)
    })
    .sort()
}
