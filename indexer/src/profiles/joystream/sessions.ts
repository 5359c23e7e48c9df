import { toHex } from '../bytes.js'
import { event, type PalletSpec } from '../profile.js'
import { compactU128, record, tuple } from '../records.js'
import { u32 } from '../shape.js'
import { account, list } from '../shapes.js'
import { bytes, name16 } from '../text.js'
import { joy } from './joy.js'

export const session: PalletSpec = {
  pallet: 'Session',
  optional: false,
  events: [event('NewSession', [u32], (number) => ({ kind: 'session.started', session: number }))],
  ignored: [],
  states: [],
}

/** The stake behind a validator: its own and that of who nominates it. */
export const exposure = record('Exposure', {
  total: compactU128,
  own: compactU128,
  others: list(record('IndividualExposure', { who: account, value: compactU128 })),
})

export const imOnline: PalletSpec = {
  pallet: 'ImOnline',
  optional: false,
  events: [
    event('SomeOffline', [list(tuple(account, exposure))], (offline) => ({
      kind: 'validator.offline',
      validators: offline.map(([validator, { total, own }]) => ({ validator, total: joy(total), own: joy(own) })),
    })),
  ],
  // Signs of life, of which there are dozens an hour.
  ignored: ['HeartbeatReceived', 'AllGood'],
  states: [],
}

export const offences: PalletSpec = {
  pallet: 'Offences',
  optional: false,
  events: [event('Offence', [name16, bytes], (offence, timeslot) => ({ kind: 'offence.reported', offence, timeslot: toHex(timeslot) }))],
  ignored: [],
  states: [],
}
