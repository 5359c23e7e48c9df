import type { AbiRecord } from '../../abi-definition.js'
import type { Moment, PermissionLevel, SimAction, SimTransaction } from '../../contract.js'
import { fromHex, sha256, toHex } from '../../hash.js'
import { packTransaction } from '../../transaction.js'
import { satisfies } from '../authority.js'
import { agentAccount } from '../msig/msig.js'
import { approvalsOf, msigAccount, proposals, standing } from '../msig/tables.js'
import { acts } from './acting.js'
import type { Teller } from './story.js'

/** What is proposed, and who is asked. */
export interface Draft {
  readonly proposer: string
  readonly proposal: string
  readonly actions: readonly SimAction[]
  /** Blocks until it is worth nothing any more. */
  readonly lasts: number
  asked(moment: Moment): readonly PermissionLevel[]
}

/** How it goes on. */
export interface Course {
  /** How many sign; enough of them where no number is given. */
  readonly signers?: number
  /** How many of those take it back again, and how many of these sign once more. */
  readonly doubters?: number
  readonly goal: 'execute' | 'cancel' | 'leave' | 'sweep' | 'wipe'
  /** Somebody tries to execute it before enough have signed. */
  readonly isHasty?: boolean
  /** Proposed by a contract: only its row shows. */
  readonly isForwarded?: boolean
  /** Called with a height after its end. */
  readonly next?: (height: number) => void
}

/** Plans the life of a multisig from a height on. */
export function live(teller: Teller, height: number, draft: Draft, course: Course): void {
  const { at, settings } = teller
  at(height, (moment) => {
    const expiration = Math.floor((moment.time + draft.lasts * settings.intervalMs) / 1000)
    const asked = draft.asked(moment)
    const trx = moment.compose({ expiration, actions: draft.actions })
    const proposed = course.isForwarded === true ? forward(draft, asked, trx) : propose(draft, asked, trx)
    return { ...proposed, onTaken: () => carryOn(teller, height, draft, course, asked) }
  })
}

const named = ({ proposer, proposal }: Draft) => ({ proposer, proposal_name: proposal })
const bare = (levels: readonly PermissionLevel[]) => levels.map(({ actor, permission }) => ({ actor, permission }))

function propose(draft: Draft, asked: readonly PermissionLevel[], trx: AbiRecord): SimTransaction {
  return acts(draft.proposer, msigAccount, 'propose', { ...named(draft), requested: bare(asked), trx })
}

function forward(draft: Draft, asked: readonly PermissionLevel[], trx: AbiRecord): SimTransaction {
  const [sender] = asked
  const data = { proposal_name: draft.proposal, requested: bare(asked), packed: toHex(packTransaction(trx)) }
  return acts(sender?.actor ?? draft.proposer, agentAccount, 'forward', data)
}

function carryOn(teller: Teller, height: number, draft: Draft, course: Course, asked: readonly PermissionLevel[]): void {
  const { random, at } = teller
  const willing = random.shuffled(asked).slice(0, course.signers ?? asked.length)
  const isHurried = course.signers === undefined
  const window = Math.max(3, Math.floor(draft.lasts * 0.6))
  for (const [i, level] of willing.entries()) {
    // The first sign soon, the last ones have to be asked again.
    const wait = Math.max(1, Math.floor((window * (i + random.int(0, 2))) / (willing.length + 1)))
    // Most stop when there is nothing left to sign for; some sign nevertheless.
    const isZealous = random.chance(0.3)
    at(height + wait, (moment) => (isHurried && !isZealous && isReady(moment, draft) ? undefined : sign(teller, moment, draft, level)))
    if (i < (course.doubters ?? 0)) doubt(teller, height + wait, draft, level, i)
  }
  if (course.isHasty === true) at(height + 2, () => execute(draft, willing[0]?.actor ?? draft.proposer))
  end(teller, height + window + 2, height + draft.lasts, draft, course)
}

/** From the second form on, signers say what they have read. */
function sign({ random, settings }: Teller, { tables }: Moment, draft: Draft, level: PermissionLevel): SimTransaction {
  const row = proposals.get(tables, draft.proposal, draft.proposer)
  const hash =
    settings.msig === 'v2' && row !== undefined && random.chance(0.5)
      ? { proposal_hash: toHex(sha256(fromHex(row.packed_transaction))) }
      : {}
  const said = { level: { actor: level.actor, permission: level.permission }, ...hash }
  return { actions: [{ account: msigAccount, name: 'approve', authorization: [level], data: { ...named(draft), ...said } }] }
}

function doubt(teller: Teller, height: number, draft: Draft, level: PermissionLevel, i: number): void {
  const { at } = teller
  const data = { ...named(draft), level: { actor: level.actor, permission: level.permission } }
  at(height + 3, () => ({ actions: [{ account: msigAccount, name: 'unapprove', authorization: [level], data }] }))
  if (i % 2 === 0) at(height + 6, (moment) => sign(teller, moment, draft, level))
}

function isReady(moment: Moment, { proposer, proposal, actions }: Draft): boolean {
  const approvals = approvalsOf(moment.tables, proposer, proposal)
  if (approvals === undefined) return false
  const signed = standing(moment.tables, approvals)
  return actions.flatMap(({ authorization }) => authorization).every((level) => satisfies(moment, level, signed))
}

const execute = (draft: Draft, executer: string) => acts(executer, msigAccount, 'exec', { ...named(draft), executer })

function end(teller: Teller, height: number, expires: number, draft: Draft, course: Course): void {
  const { at, random } = teller
  const onTaken = () => course.next?.(height + 4)
  const { proposer } = draft
  switch (course.goal) {
    case 'execute':
      tryToExecute(teller, height, expires, draft, onTaken)
      return
    case 'cancel':
      at(height, () => ({ ...acts(proposer, msigAccount, 'cancel', { ...named(draft), canceler: proposer }), onTaken }))
      return
    case 'sweep': {
      const canceler = random.pick(teller.cast.builders)
      at(height + 1, () => acts(canceler, msigAccount, 'cancel', { ...named(draft), canceler }))
      at(expires + 40, () => ({ ...acts(canceler, msigAccount, 'cancel', { ...named(draft), canceler }), onTaken }))
      return
    }
    case 'wipe':
      at(expires + 60, () => acts(random.pick(teller.cast.builders), agentAccount, 'wipe', named(draft)))
      return
    case 'leave':
  }
}

/** As soon as enough have signed; those who asked for it look from time to time. */
function tryToExecute(teller: Teller, height: number, expires: number, draft: Draft, onTaken: () => void): void {
  if (height > expires) return
  teller.at(height, (moment) => {
    if (isReady(moment, draft)) return { ...execute(draft, draft.proposer), onTaken }
    tryToExecute(teller, height + 7, expires, draft, onTaken)
    return undefined
  })
}
