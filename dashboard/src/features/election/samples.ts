import type { Candidate } from './shapes.js'

interface Sample {
  readonly number: string
  readonly status: Candidate['status']
  readonly seat?: number
  readonly countedPlace?: number
  readonly power?: string
  readonly revealed?: string
}

const joy = (value: string | undefined) => (value === undefined ? null : { raw: `${value}0000000000`, decimals: 10, symbol: 'JOY', value })

/** A candidate for tests; what is not said is not known. */
export function candidateOf({ number, status, seat, countedPlace, power, revealed }: Sample): Candidate {
  return {
    member: { key: `alpha:member:${number}`, number, handle: null },
    status,
    seat: seat ?? null,
    countedPlace: countedPlace ?? null,
    votes: null,
    backers: null,
    announcedAt: '2026-05-01T00:00:00.000Z',
    withdrawnAt: null,
    releasedAt: null,
    stake: { raw: '1', decimals: 10, symbol: 'JOY', value: '0.0000000001' },
    revealedPower: joy(revealed),
    finalPower: joy(power),
    source: { kind: 'EVENT', fact: `alpha/1/e${number}/candidacy.announced`, block: 1, blockHash: '0x00', final: true },
  }
}
