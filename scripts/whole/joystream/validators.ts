import { type Subject, sum } from './subject.js'

/** Sessions that the chain announced; genesis holds no events. */
export const sessions: Subject = {
  async told(db) {
    const rows = await db.selectFrom('sessionSpan').selectAll().execute()
    return rows.map(({ session, fromHeight, untilHeight, era, validators }) => ({ session, fromHeight, untilHeight, era, validators }))
  },
  truth: ({ sessions: all }) =>
    all.slice(1).map(({ index, block, era, validators }, i, rest) => ({
      ...{ session: index, fromHeight: block, untilHeight: rest[i + 1]?.block ?? null, era, validators },
    })),
}

/** Blocks of the validators of a session that is over, beside an even share of its slots. */
export const duties: Subject = {
  async told(db) {
    const rows = await db.selectFrom('validatorSession').selectAll().where('untilHeight', 'is not', null).execute()
    return rows.map(({ session, validator, expected, authored, offline: away }) => ({
      ...{ session, validator, expected: expected?.toFixed(9), authored, offline: away },
    }))
  },
  truth: ({ sessions: all, authors: makers, skipped }) =>
    all.slice(1, -1).flatMap(({ index, block, validators }, i) => {
      const end = all[i + 2]
      const until = end?.block ?? 0
      const made = makers.slice(block, until)
      const empty = skipped.filter((each) => each.block > block && each.block <= until).reduce((total, { slots }) => total + slots, 0)
      return validators.map((validator) => ({
        ...{ session: index, validator, expected: ((until - block + empty) / validators.length).toFixed(9) },
        authored: made.filter((maker) => maker === validator).length,
        offline: end?.offline.includes(validator),
      }))
    }),
}

export const eraStakes: Subject = {
  async told(db) {
    // Where reading begins the running era is told, and again at its true beginning once that is read.
    const rows = await db.selectFrom('eraStake').distinctOn(['era', 'validator']).selectAll().execute()
    return rows.map(({ era, validator, total, own, nominators, commission, blocked }) => ({
      ...{ era, validator, total, own, nominators, commission, blocked },
    }))
  },
  truth: ({ stakes: all }) =>
    all.map(({ era, validator, total, own, nominators, commission, blocked }) => ({
      ...{ era, validator, total, own, nominators, commission, blocked },
    })),
}

export const preferences: Subject = {
  async told(db) {
    const rows = await db.selectFrom('validatorPreference').selectAll().execute()
    return rows.map(({ height, validator, commission, blocked }) => ({ height, validator, commission, blocked }))
  },
  truth: ({ preferences: all }) =>
    all.map(({ block, validator, commission, blocked }) => ({ height: block, validator, commission, blocked })),
}

export const chills: Subject = {
  async told(db) {
    const rows = await db.selectFrom('validatorChange').selectAll().where('change', '=', 'chilled').execute()
    return rows.map(({ height, validator }) => ({ height, validator }))
  },
  truth: ({ chills: all }) => all.map(({ block, validator }) => ({ height: block, validator })),
}

/** The session of an offence is a number in little-endian bytes. */
export const offences: Subject = {
  async told(db) {
    const rows = await db.selectFrom('offence').selectAll().execute()
    return rows.map(({ height, timeslot }) => ({ height, session: Buffer.from(timeslot.slice(2), 'hex').readUInt32LE() }))
  },
  truth: ({ offences: all }) => all.map(({ block, session }) => ({ height: block, session })),
}

export const authors: Subject = {
  async told(db) {
    const rows = await db.selectFrom('authorCount').select(['author', 'blocks']).execute()
    return rows.map(({ author, blocks }) => ({ author, blocks }))
  },
  truth: ({ blocksByAuthor }) => Object.entries(blocksByAuthor).map(([author, blocks]) => ({ author, blocks })),
}

export const skippedSlots: Subject = {
  async told(db) {
    const rows = await db.selectFrom('block').select(['height', 'skipped']).where('skipped', '>', 0).execute()
    return rows.map(({ height, skipped }) => ({ height, skipped }))
  },
  truth: ({ skipped }) => skipped.map(({ block, slots }) => ({ height: block, skipped: slots })),
}

export const eras: Subject = {
  async told(db) {
    const rows = await db
      .selectFrom('eraScore')
      .innerJoin('eraPayment', 'eraPayment.era', 'eraScore.era')
      .selectAll('eraScore')
      .select('payout')
      .execute()
    return rows.map(({ era, height, total, stake, payout }) => ({ era, height, total, stake, payout }))
  },
  truth: ({ eras: all }) =>
    all.map(({ index, ended, points, totalStake, payout }) => ({
      ...{ era: index, height: ended, total: Number(sum(Object.values(points).map(BigInt))), stake: totalStake, payout },
    })),
}

export const points: Subject = {
  async told(db) {
    const rows = await db.selectFrom('eraPoints').selectAll().execute()
    return rows.map(({ era, validator, points: own }) => ({ era, validator, points: own }))
  },
  truth: ({ eras: all }) =>
    all.flatMap(({ index, points: own }) => Object.entries(own).map(([validator, each]) => ({ era: index, validator, points: each }))),
}

export const stakes: Subject = {
  async told(db) {
    const rows = await db.selectFrom('stakeChange').selectAll().where('change', 'in', ['rewarded', 'slashed']).execute()
    return rows.map(({ height, account, change, amount }) => ({ height, account, change, amount }))
  },
  truth: ({ payouts, slashes }) => [
    ...payouts.flatMap(({ block, shares }) =>
      shares.map(({ account, amount }) => ({ height: block, account, change: 'rewarded', amount })),
    ),
    ...slashes.map(({ block, validator, amount }) => ({ height: block, account: validator, change: 'slashed', amount })),
  ],
}

export const claims: Subject = {
  async told(db) {
    const rows = await db.selectFrom('payout').selectAll().execute()
    return rows.map(({ height, era, validator }) => ({ height, era, validator }))
  },
  truth: ({ payouts }) => payouts.map(({ block, era, validator }) => ({ height: block, era, validator })),
}

export const offline: Subject = {
  async told(db) {
    const rows = await db.selectFrom('validatorOffline').selectAll().execute()
    return rows.map(({ height, validator }) => ({ height, validator }))
  },
  truth: ({ sessions: all }) => all.flatMap(({ block, offline: away }) => away.map((validator) => ({ height: block, validator }))),
}
