import type { MultisigRow } from './multisigs.js'

type Judged = Pick<MultisigRow, 'state' | 'ground' | 'approved' | 'threshold' | 'producers' | 'authority' | 'signed' | 'asked'>

const why: Record<MultisigRow['ground'], string> = {
  row: 'its row stands in the tables',
  blocks: 'no block that is read ended it, and nobody looked at the tables since',
  cancel: 'it was cancelled',
  inline: 'it was executed, and on this chain that is done at once',
  receipt:
    'it was executed, and the receipt that followed tells the outcome; the chain gives that a name of its own, so the match is probable',
  effect: 'it was executed, and the account has the code that was signed',
  waiting: 'it was executed; the receipt is not read yet',
  'no-receipt': 'it was executed, and no receipt came in the time it had',
  ambiguous: 'it was executed, but the receipt that followed may belong to another execution',
  gone: 'its row is gone, and no action that is read took it away',
  'gone-unread': 'its row is gone, and the blocks that may say why are not read yet',
}

const rules = { active: '⌊2 × {n} / 3⌋ + 1', major: '⌊{n} / 2⌋ + 1', minor: '⌊{n} / 3⌋ + 1' } as const

/** The state in a sentence, with the arithmetic of its signatures. */
export function verdictOf(row: Judged): string {
  return `${row.state}: ${why[row.ground]}; ${arithmetic(row)}`
}

function arithmetic({ approved, threshold, producers, authority, signed, asked }: Judged): string {
  if (authority === null) return `${signed} of ${asked} who were asked have signed; what is needed depends on permissions that are not read`
  if (approved === null || threshold === null || producers === null)
    return `${signed} of ${asked} who were asked have signed; the producers in office are not known`
  const needed = `${threshold} needed = ${rules[authority].replace('{n}', String(producers))}`
  return `${approved} of ${producers} producers in office have signed, ${needed}, ${comparison(approved, threshold)}`
}

function comparison(approved: number, threshold: number): string {
  return approved < threshold ? `${threshold - approved} missing` : 'enough'
}
