import type { Moment } from '../../contract.js'
import { candidacy } from '../begin.js'
import { agentAccount } from '../msig/msig.js'
import { invalidations } from '../msig/tables.js'
import { daysInBlocks, twoThirds } from '../periods.js'
import { active, acts, lettersOf } from './acting.js'
import { type Course, type Draft, live } from './lives.js'
import { byFew, bySecretaries, expulsion, harmless, producersAsked, unaffordable, upgrade } from './proposals.js'
import type { Part, Teller } from './story.js'

interface Board extends Teller {
  /** A name that was not used before. */
  name(prefix: string): string
  /** What is common to a draft: who proposes, and for how long. */
  draft(proposal: string, actions: Draft['actions']): Draft
}

type Fate = (board: Board, height: number) => void

/** Multisigs of every fate, one after the other in an order that differs each time. */
export function createMultisigStory(teller: Teller): Part {
  const { settings, random } = teller
  const pause = daysInBlocks(settings.kind === 'eosc' ? 1.25 : 0.3, settings)
  const board = createBoard(teller)
  const fates = settings.msig === 'v2' ? [...common, invalidated] : common
  const deferred = settings.defersMultisig ? [...fates, failedByTheNetwork, tooLate] : fates
  const known = settings.kind === 'eosc' ? [...deferred, expelled] : deferred
  let bag: Fate[] = []
  let next = 64
  return ({ height }) => {
    if (height < next) return
    next = height + random.wait(pause)
    if (bag.length === 0) bag = random.shuffled(known)
    bag.pop()?.(board, height)
  }
}

function createBoard(teller: Teller): Board {
  const { settings, random, cast } = teller
  let count = 0
  return {
    ...teller,
    name: (prefix) => `${prefix}${lettersOf(count++)}`,
    draft: (proposal, actions) => ({
      proposer: random.pick(cast.builders),
      proposal,
      actions,
      lasts: daysInBlocks(5, settings),
      asked: producersAsked,
    }),
  }
}

const simply =
  (prefix: string, course: Course): Fate =>
  (board, height) =>
    live(board, height, board.draft(board.name(prefix), [harmless(board)]), course)

const executed = simply('pay.', { goal: 'execute', isHasty: true })
const cancelled = simply('oops.', { signers: 5, goal: 'cancel' })
const left = simply('idle.', { signers: 9, goal: 'leave' })
const swept = simply('old.', { signers: 4, goal: 'sweep' })
const wiped = simply('gone.', { signers: 3, goal: 'wipe' })
const doubted = simply('doubt.', { doubters: 4, goal: 'execute' })
const failedByTheNetwork = simply('hard.', { goal: 'execute' })
const tooLate = simply('late.', { goal: 'execute' })

const unpayable: Fate = (board, height) => live(board, height, board.draft(board.name('much.'), [unaffordable(board)]), { goal: 'execute' })

/** The one who is taken out stands again some days later. */
const expelled: Fate = (board, height) => {
  const [standby = ''] = board.cast.standbys
  live(board, height, board.draft(board.name('out.'), [expulsion(board)]), { goal: 'execute' })
  board.at(height + daysInBlocks(8, board.settings), () => acts(standby, 'eosio', 'updatebp', candidacy(standby)))
}

/** The same proposer uses the same name again, once it is free: another proposal, whatever it is called. */
const again: Fate = (board, height) => {
  const draft = board.draft(board.name('again.'), [harmless(board)])
  const second = { ...draft, actions: [harmless(board)] }
  const isCancelled = board.random.chance(0.5)
  live(board, height, draft, {
    ...(isCancelled ? { signers: 6 } : {}),
    goal: isCancelled ? 'cancel' : 'execute',
    next: (free) => live(board, free, second, { goal: 'execute' }),
  })
}

/** One of two such pairs is executed by half. */
const pair: Fate = (board, height) => {
  const [code, abi] = upgrade(board)
  const suffix = board.name('')
  const proposer = board.random.pick(board.cast.builders)
  const isWhole = board.random.chance(0.6)
  live(board, height, { ...board.draft(`p.code.${suffix}`, [code]), proposer }, { goal: 'execute' })
  live(
    board,
    height + 1,
    { ...board.draft(`p.abi.${suffix}`, [abi]), proposer },
    isWhole ? { goal: 'execute' } : { signers: 10, goal: 'leave' },
  )
}

/** Those who wait for a place are asked too, and some of them sign: that counts once they are in office. */
const withStandbys: Fate = (board, height) => {
  const asked = (moment: Moment) => [
    ...producersAsked(moment),
    ...board.cast.standbys.filter((each) => !moment.schedule.includes(each)).map(active),
  ]
  live(board, height, { ...board.draft(board.name('wide.'), [harmless(board)]), asked }, { goal: 'execute' })
}

const few: Fate = (board, height) => live(board, height, board.draft(board.name('few.'), [byFew(board)]), { goal: 'execute' })

const secretaries: Fate = (board, height) => {
  const [proposer = ''] = board.cast.secretaries
  const asked = () => board.cast.secretaries.map(active)
  live(board, height, { ...board.draft(board.name('desk.'), [bySecretaries(board)]), proposer, asked }, { goal: 'execute' })
}

/** A contract proposes: no block shows it, but its row does. */
const forwarded: Fate = (board, height) => {
  const draft = { ...board.draft(board.name('quiet.'), [harmless(board)]), proposer: agentAccount }
  live(board, height, draft, { signers: twoThirds(board.settings.producers.length) - 4, goal: 'wipe', isForwarded: true })
}

/** A producer who lost their key makes void what they signed. */
const invalidated: Fate = (board, height) => {
  const { settings, random, at } = board
  live(board, height, board.draft(board.name('void.'), [harmless(board)]), { goal: 'execute' })
  at(height + Math.floor(daysInBlocks(2, settings)), ({ schedule, tables }) => {
    const account = random.pick(schedule)
    if (invalidations.get(tables, account) !== undefined) return undefined
    return acts(account, 'eosio.msig', 'invalidate', { account })
  })
}

const common: readonly Fate[] = [
  executed,
  executed,
  cancelled,
  left,
  swept,
  wiped,
  doubted,
  unpayable,
  again,
  pair,
  withStandbys,
  few,
  secretaries,
  forwarded,
]
