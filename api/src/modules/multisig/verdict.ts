import type { MultisigRow } from './multisigs.js'

type Counted = Pick<MultisigRow, 'approved' | 'threshold' | 'total' | 'authority' | 'basis' | 'decisive' | 'lacking' | 'signed' | 'asked'>
type Judged = Counted & Pick<MultisigRow, 'state' | 'ground'>

const why: Record<MultisigRow['ground'], string> = {
  row: 'its row stands in the tables',
  blocks: 'no block that is read ended it, and nobody looked at the tables since',
  cancel: 'it was cancelled',
  inline: 'it was executed, and on this chain that is done at once',
  receipt:
    'it was executed, and the receipt that followed tells the outcome; the chain gives that a name of its own, so the match is probable',
  effect: 'it was executed, and the account has the code or the ABI that was signed',
  waiting: 'it was executed; the receipt is not read yet',
  'no-receipt': 'it was executed, and no receipt came in the time it had',
  ambiguous: 'it was executed, but the receipt that followed may belong to another execution',
  gone: 'its row is gone, and no action that is read took it away',
  'gone-unread': 'its row is gone, and the blocks that may say why are not read yet',
}

const rules = { active: '⌊2 × {n} / 3⌋ + 1', major: '⌊{n} / 2⌋ + 1', minor: '⌊{n} / 3⌋ + 1' } as const

/** The state in a sentence, with the arithmetic of its signatures. */
export function verdictOf(row: Judged): string {
  return [`${row.state}: ${why[row.ground]}`, arithmetic(row), ...lackOf(row)].join('; ')
}

function arithmetic(row: Counted): string {
  const { approved, threshold, total, authority, basis, decisive, signed, asked } = row
  const all = `${signed} of ${asked} who were asked have signed`
  if (basis === 'unknown') return `${all}; who may act for ${decisive ?? 'its actions'} is not known`
  if (basis === 'none') return `${all}; ${decisive} does not exist, and nobody can act for it`
  if (approved === null || threshold === null || total === null) return `${all}; the producers in office are not known`
  const gap = comparison(approved, threshold)
  if (basis === 'own') return `${decisive} signs for itself, ${gap}`
  if (authority === null) return `${approved} of the weight ${total} behind ${decisive} has signed, ${threshold} needed, ${gap}`
  const needed = `${threshold} needed = ${rules[authority].replace('{n}', String(total))}`
  return `${approved} of ${total} producers in office have signed, ${needed}, ${gap}`
}

function comparison(approved: number, threshold: number): string {
  return approved < threshold ? `${threshold - approved} missing` : 'enough'
}

/** Permissions that are still to be met, where they are not the one that was told of. */
function lackOf({ lacking, decisive }: Counted): string[] {
  if (lacking === null || lacking.every((level) => level === decisive)) return []
  return [`it needs ${lacking.join(' and ')}`]
}
