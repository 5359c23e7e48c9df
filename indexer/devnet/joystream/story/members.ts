import { person } from '../../world/people.js'
import { textHex } from '../doing.js'
import { accountsOf, by, handles, signed } from './cast.js'
import type { Part, Teller } from './story.js'

const PER_BLOCK = 4

/** Members join in the first blocks and say with which accounts they stake; later some rename themselves, change accounts, or invite. */
export function createMemberStory(teller: Teller): Part {
  const { seed, at } = teller
  for (const [id, handle] of handles.entries()) {
    const height = 1 + Math.floor(id / PER_BLOCK)
    const { root, controller, staking } = accountsOf(seed, id)
    const params = { root_account: root, controller_account: controller, handle, metadata: profileOf(id), referrer_id: id > 6 ? 2 : null }
    at(height, () => signed(seed, person(seed, `buyer/${id}`), 'Members', 'buy_membership', { params }))
    at(height + 2, () => signed(seed, staking, 'Members', 'add_staking_account_candidate', { member_id: id }))
    at(height + 3, () => by(teller, id, 'Members', 'confirm_staking_account', { member_id: id, staking_account_id: staking }))
  }
  return (height) => change(teller, height)
}

/** A message with a name and a text, as the chain's clients write it. */
function profileOf(id: number): string {
  const field = (number: number, text: string) => {
    const bytes = Buffer.from(text, 'utf8')
    return Buffer.concat([Buffer.of(number * 8 + 2, bytes.length), bytes])
  }
  return `0x${Buffer.concat([field(1, `Member ${id}`), field(3, id % 4 === 0 ? '社区成员，常驻理事会讨论' : 'Here since the first block')]).toString('hex')}`
}

function change(teller: Teller, height: number): void {
  const { seed, random, state, at } = teller
  const ids = [...state.members.keys()]
  if (ids.length < handles.length) return
  const [id, other] = [random.pick(ids), random.pick(ids)]
  if (random.chance(1 / 180)) {
    const handle = random.chance(0.15)
      ? `0xc328${height.toString(16).padStart(6, '0')}`
      : textHex(`${random.pick(['joydiesel', 'np900', '节点'])}${height}`)
    at(height, () => by(teller, id, 'Members', 'update_profile', { member_id: id, handle, metadata: null }))
  }
  if (random.chance(1 / 300)) {
    const account = person(seed, `member/${other}/controller at ${height}`)
    const args = { member_id: other, new_root_account: null, new_controller_account: account }
    at(height, () => signed(seed, accountsOf(seed, other).root, 'Members', 'update_accounts', args))
  }
  if (random.chance(1 / 400)) at(height, () => invitation(teller, id, ids.length))
}

function invitation(teller: Teller, inviter: number, guest: number) {
  const { root, controller } = accountsOf(teller.seed, guest)
  const handle = textHex(`guest_${guest}`)
  const params = { inviting_member_id: inviter, root_account: root, controller_account: controller, handle, metadata: '0x' }
  return by(teller, inviter, 'Members', 'invite_member', { params })
}
