import type { Args } from '../../substrate/scale.js'
import type { Intent } from '../../world/agenda.js'
import { type Account, person } from '../../world/people.js'
import { sharedAccount } from '../dispatch.js'
import { textHex } from '../doing.js'
import type { Member, State } from '../state.js'

const names = [
  'tomato',
  'lezek',
  'freakstatic',
  '理事会秘书',
  'kalpakci',
  'marat',
  'l1dev',
  '青柠',
  'art_vandelay',
  'isonar',
  'ilich',
  '0x2bc',
  'mmsaww',
  'leet_joy',
  'nkhlghbl',
  'seainvestor',
  '云端验证人',
  'chiffah',
  'laura',
  'oiclid',
  'controlla',
  'igrex',
  'maxlevush',
  'spectra',
]

/** Handles as bytes: some are Chinese, and one is no text at all. */
export const handles: readonly string[] = [...names.map(textHex), '0x6a6f79fffe80']

/** The membership that several people control together. */
const SHARED = 5

/** The membership that is controlled with the key of a validator. */
const VALIDATING = 16

const signatories = (seed: string): [Account, Account] => [person(seed, 'shared/0'), person(seed, 'shared/1')]

/** The accounts of the member who joins as the `id`th. */
export function accountsOf(seed: string, id: number): { readonly root: Account; readonly controller: Account; readonly staking: Account } {
  const own = (what: string) => person(seed, `member/${id}/${what}`)
  const special: Readonly<Record<number, Account>> = {
    [SHARED]: sharedAccount(signatories(seed)),
    [VALIDATING]: person(seed, 'validator/0'),
  }
  return { root: own('root'), controller: special[id] ?? own('controller'), staking: own('staking') }
}

/** A call by whoever controls a membership now. */
export function by(
  { seed, state }: { readonly seed: string; readonly state: State },
  id: number,
  pallet: string,
  name: string,
  args: Args,
): Intent | undefined {
  const member = state.members.get(id)
  return member === undefined ? undefined : signed(seed, member.controller, pallet, name, args)
}

/** A call by an account; what is shared by several acts through one of them. */
export function signed(seed: string, signer: Account, pallet: string, name: string, args: Args): Intent {
  const call = { pallet, name, args }
  const [first, second] = signatories(seed)
  if (signer !== sharedAccount([first, second])) return { signer, call }
  return { signer: first, call: { pallet: 'Multisig', name: 'as_multi_threshold_1', args: { other_signatories: [second], call } } }
}

/** Members who can stake. */
export const staked = ({ members }: State): Member[] => [...members.values()].filter(({ staking }) => staking.size > 0)

export const stakingOf = ({ staking }: Member): Account => [...staking][0] ?? ''
