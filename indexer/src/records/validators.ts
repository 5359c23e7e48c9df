import { z } from 'zod'
import type { Json } from './json.js'
import { field, fieldsOf, type Part, partsOf, type Read, type Reading, readRow, readRows } from './reading.js'
import { address, count, height, measure, units } from './stated.js'

/** Validators term by term, what each of them scored, and offences era by era. */
export function* readValidators(json: Json, reading: Reading): Read {
  const whole: Part = { json, path: [], value: json.value }
  yield* readTerms(reading, field(whole, 'per_term'))
  yield* readPoints(reading, field(field(whole, 'points'), 'per_validator'))
  yield* readOffences(reading, field(field(whole, 'offences'), 'list'))
}

function* readTerms(reading: Reading, terms: Part): Read {
  for (const [, part] of partsOf(terms)) {
    if (typeof part === 'string') return yield terms.json.reject(terms.path, part)
    const printed = z.object({ network: z.string() }).safeParse(part.value).data?.network
    const network = reading.networkOf(printed ?? reading.home.name)
    if (network === undefined) {
      yield part.json.reject([...part.path, 'network'], 'a network that is not known')
      continue
    }
    const { asset } = network
    yield* readRow(reading, part, termSchema(units(asset)), (row) => ({
      network,
      key: [row.key],
      height: row.start,
      said: {
        kind: 'validator-term.recorded',
        term: row.key,
        asset,
        from: row.start,
        until: row.end,
        rewards: row.validator_rewards_tJOY,
        issuanceOpening: row.issuance?.start ?? null,
        issuanceClosing: row.issuance?.end ?? null,
        blockTime: row.block_time_avg_s,
        activeOpening: row.active_start,
        activeClosing: row.active_end,
        slotsOpening: row.slots_start,
        slotsClosing: row.slots_end,
        stakeOpening: row.stake_start,
        stakeClosing: row.stake_end,
        impliedApr: row.implied_apr_pct,
        stakeShare: row.stake_issuance_pct,
      },
    }))
  }
}

function termSchema(amount: ReturnType<typeof units>) {
  return z.object({
    key: z.string().min(1),
    start: height,
    end: height,
    validator_rewards_tJOY: amount,
    issuance: z.object({ start: amount, end: amount }).nullish(),
    block_time_avg_s: measure,
    active_start: count,
    active_end: count,
    slots_start: count,
    slots_end: count,
    stake_start: amount,
    stake_end: amount,
    implied_apr_pct: measure,
    stake_issuance_pct: measure,
  })
}

function* readPoints(reading: Reading, validators: Part): Read {
  const { home } = reading
  const score = z.object({ eras_with_points: count, points: count, reward: units(home.asset), first_era: count, last_era: count })
  for (const [name, part] of fieldsOf(validators)) {
    const validator = address.safeParse(name)
    yield* readRow(reading, part, score, (row) =>
      validator.success
        ? {
            network: home,
            key: [name],
            said: {
              kind: 'validator-points.recorded',
              asset: home.asset,
              validator: validator.data,
              eras: row.eras_with_points,
              firstEra: row.first_era,
              lastEra: row.last_era,
              points: row.points,
              reward: row.reward,
            },
          }
        : `${name} is no address`,
    )
  }
}

function* readOffences(reading: Reading, eras: Part): Read {
  const whole = z.number().int().nonnegative()
  yield* readRows(reading, eras, z.tuple([whole, whole]), ([era, offences]) => ({
    network: reading.home,
    key: [era],
    said: { kind: 'offences.recorded', era, offences },
  }))
}
