import { encodeAbi } from '../../abi-bytes.js'
import type { AbiDefinition } from '../../abi-definition.js'
import { toHex } from '../../hash.js'
import { keyOf } from '../../keys.js'
import { assetText } from '../assets.js'
import { daysInBlocks } from '../periods.js'
import { acts, lettersOf } from './acting.js'
import type { Part, Teller } from './story.js'

/** What goes on beside everything: payments, new accounts, and an app that gets better. */
export function createErrandStory(teller: Teller): Part {
  const { settings, random, cast, at } = teller
  const { core, kind } = settings
  const pause = daysInBlocks(kind === 'eosc' ? 0.4 : 0.05, settings)
  const people = [...cast.voters, ...cast.builders, ...cast.secretaries]
  let next = 50
  let count = 0
  return ({ height }) => {
    if (height < next) return
    next = height + random.wait(pause)
    count++
    const [from = '', to = ''] = random.shuffled(people)
    const quantity = assetText(BigInt(random.int(1, 500_000)), core)
    at(height, () => acts(from, core.account, 'transfer', { from, to, quantity, memo: random.pick(['', 'thanks', '午饭']) }))
    if (count % 12 === 5) release(teller, height, count)
    if (count % 15 === 7) open(teller, height, count)
    if (count % 25 === 3) at(height, () => share(teller))
    if (kind === 'eosc' && count % 20 === 9) {
      const gift = assetText(BigInt(random.int(10_000, 900_000)), core)
      at(height, () => acts(from, core.account, 'transfer', { from, to: 'eosio.budget', quantity: gift, memo: 'for the community' }))
    }
  }
}

/** New code, and the ABI that belongs to it one block later. */
function release({ cast: { apps }, random, at }: Teller, height: number, count: number): void {
  at(height, () => acts(apps, 'eosio', 'setcode', { account: apps, vmtype: 0, vmversion: 0, code: codeOf(random.int(0, 1e9)) }))
  const abi = toHex(encodeAbi(appAbi(count)))
  at(height + 1, () => acts(apps, 'eosio', 'setabi', { account: apps, abi }))
}

/** What could be the beginning of a contract's code. */
export const codeOf = (number: number): string => `0061736d01000000${number.toString(16).padStart(64, '0')}`

const appAbi = (count: number): AbiDefinition => ({
  version: 'eosio::abi/1.1',
  structs: [{ name: 'greet', fields: [{ name: 'who', type: 'name' }, ...(count % 2 === 0 ? [] : [{ name: 'words', type: 'string' }])] }],
  actions: [{ name: 'greet', type: 'greet' }],
  tables: [],
})

/** The owner of the app lets somebody else act for it too. */
function share({ cast: { apps, builders }, random }: Teller) {
  const permission = { actor: random.pick(builders), permission: 'active' }
  const auth = { threshold: 1, keys: [{ key: keyOf(apps), weight: 1 }], accounts: [{ permission, weight: 1 }], waits: [] }
  return acts(apps, 'eosio', 'updateauth', { account: apps, permission: 'active', parent: 'owner', auth })
}

/** An account that two others hold. */
function open({ cast, random, at }: Teller, height: number, count: number): void {
  const [creator = '', partner = ''] = random.shuffled(cast.builders)
  const name = `team${lettersOf(count)}`
  const accounts = [creator, partner].toSorted().map((actor) => ({ permission: { actor, permission: 'active' }, weight: 1 }))
  const authority = { threshold: 2, keys: [], accounts, waits: [] }
  at(height, () => acts(creator, 'eosio', 'newaccount', { creator, name, owner: authority, active: authority }))
}
