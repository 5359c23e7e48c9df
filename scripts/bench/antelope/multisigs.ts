import { AccountId, type Fact, Timestamp } from '@secretariat/shared'
import {
  authorityStated,
  held,
  levelOf,
  multisigApproved,
  multisigCancelled,
  multisigExecuted,
  multisigProposed,
  multisigStated,
  proposedTransaction,
  transactionSettled,
  upgradeOf,
} from '@secretariat/shared/testing'
import { producers } from './producers.js'

const proposers = ['alice', 'bob', 'carol', 'dave']
/** Blocks between a proposal and its end. */
const LIFE = 60
/** Each block's time, in milliseconds: what the blocks of a bench have. */
const BLOCK_MS = 6000

type Place = Readonly<{ height: number; ordinal: number; proposer: string; proposal: string }>

/** Letters that are a name of their own for each number. */
const nameOf = (number: number) => [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')

/** Of ten, seven act for the producers by name, two for a fund that these hold, one for people with weights. */
const actorOf = (number: number) => (number % 10 < 7 ? 'eosio@active' : number % 10 < 9 ? 'fund@active' : 'desk@active')
const people = ['prod.a', 'prod.b', 'prod.c', 'dora']

/** Who may act for the accounts that need no producers by name. */
const authorities = authorityStated({
  ...{ height: 1, ordinal: 1_000_000, locator: 's:bench:authorities' },
  authorities: [
    held('fund@active', 1, { 'eosio.prods@active': 1 }),
    held('desk@active', 3, Object.fromEntries(people.map((name) => [`${name}@active`, 1]))),
  ],
})

interface Life extends Place {
  readonly number: number
  readonly expiration: number
}

/** One of fifty gives a contract other code. */
const transactionOf = ({ number, expiration }: Life) => {
  const sha256 = number.toString(16).padStart(64, 'c')
  if (number % 50 === 0) return { ...upgradeOf('code', `app.${nameOf(number)}`, sha256, number + 1), expiration: Timestamp(expiration) }
  const action = {
    account: 'eosio.token',
    name: 'transfer',
    authorization: [levelOf(actorOf(number))],
    data: { memo: nameOf(number) },
    hex: '0x00',
    size: 1,
  }
  return proposedTransaction(number + 1, { expiration, actions: [action] })
}
const askedOf = ({ number }: Life) => (actorOf(number) === 'desk@active' ? people : producers).map(levelOf)

/** Most are signed by enough and executed; some are cancelled, some lapse and stay, the last ones wait. */
function lifeOf(life: Life, isLast: boolean): Fact[] {
  const { number, height, ...named } = life
  const asked = askedOf(life)
  const signed = asked.slice(0, isLast || number % 9 === 0 ? 2 + (number % 15) : 18)
  const signatures = signed.map((level, i) => multisigApproved({ ...named, height: height + 1 + i, level }))
  const begun = [multisigProposed({ ...named, height, requested: asked, transaction: transactionOf(life) }), ...signatures]
  if (isLast || number % 45 === 0) return begun
  if (number % 9 === 0) return [...begun, multisigCancelled({ ...named, height: height + LIFE })]
  const transaction = (number + 1).toString(16).padStart(64, 'f')
  return [
    ...begun,
    multisigExecuted({ ...named, height: height + LIFE }),
    transactionSettled({ ...named, height: height + LIFE + 1, transaction }),
  ]
}

/** A chain's multisigs, evenly over its blocks; `last` of them wait at its end. */
export function multisigStory(blocks: number, count: number, last = 40): Fact[] {
  const lives = Array.from({ length: count }, (_, number): Life => {
    const height = 2 + Math.floor((number * (blocks - LIFE - 10)) / count)
    const isLast = count - number <= last
    return {
      ...{ number, height, ordinal: number, proposer: proposers[number % proposers.length] ?? 'alice', proposal: `p.${nameOf(number)}` },
      expiration: (isLast ? blocks * 2 : height + LIFE * 2) * BLOCK_MS,
    }
  })
  const rows = lives.filter(({ number }) => count - number <= last || number % 45 === 0)
  const look = multisigStated({
    ...{ height: blocks, ordinal: 1_000_000, locator: 's:bench:multisigs', invalidated: [] },
    proposals: rows.map((life) => ({
      ...{ proposer: AccountId(life.proposer), proposal: life.proposal, transaction: transactionOf(life) },
      ...{ requested: askedOf(life).map((level) => ({ ...level, at: null })), provided: [] },
    })),
  })
  return [authorities, ...lives.flatMap((life) => lifeOf(life, count - life.number <= last)), look]
}
