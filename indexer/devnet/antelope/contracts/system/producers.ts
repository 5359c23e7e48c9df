import { z } from 'zod'
import type { SimContext } from '../../contract.js'
import { assetText } from '../assets.js'
import { check, flag, type Handler, handle, name, present, text, whole } from '../handlers.js'
import type { ContractsLedger } from '../ledger.js'
import { twoThirds } from '../periods.js'
import { blacklist, bps, configs, heartbeats, status } from './tables.js'

const updatebp = z.object({ bpname: name, block_signing_key: text, commission_rate: whole, url: text })
const setemergency = z.object({ bpname: name, emergency: flag })
const heartbeat = z.object({ bpname: name, timestamp: text })
const removebp = z.object({ bpname: name })
const updateconfig = z.object({ config: name, number_value: whole, string_value: text })

export function producerHandlers(ledger: ContractsLedger): readonly Handler[] {
  return [
    handle('updatebp', updatebp, (data, context) => {
      context.require(data.bpname)
      register(ledger, context, data)
    }),
    handle('removebp', removebp, ({ bpname }, context) => {
      context.require('eosio')
      check(bps.get(context.tables, bpname) !== undefined, 'bpname is not registered')
      blacklist.put(context.tables, { bpname, isactive: false })
      context.enter(() => void ledger.registrations.push({ block: context.height, producer: bpname, active: false }))
    }),
    handle('heartbeat', heartbeat, ({ bpname, timestamp }, context) => {
      context.require(bpname)
      check(bps.get(context.tables, bpname) !== undefined, 'bpname is not registered')
      heartbeats.put(context.tables, { bpname, timestamp })
      context.enter(() => void ledger.heartbeats.push({ block: context.height, producer: bpname }))
    }),
    handle('setemergency', setemergency, ({ bpname, emergency }, context) => {
      context.require(bpname)
      const row = present(bps.get(context.tables, bpname), 'bpname is not registered')
      check(row.emergency !== emergency, 'no change of the emergency')
      bps.put(context.tables, { ...row, emergency })
      judgeEmergency(ledger, context)
    }),
    handle('updateconfig', updateconfig, ({ config, number_value, string_value }, context) => {
      context.require('eosio')
      configs.put(context.tables, { config_name: config, number_value, string_value })
    }),
  ]
}

/** Stands for election, or changes how it stands. */
export function register(ledger: ContractsLedger, context: SimContext, data: z.infer<typeof updatebp>): void {
  const { bpname, block_signing_key, commission_rate, url } = data
  check(commission_rate >= 0 && commission_rate <= 10_000, 'need commission rate between 0 and 10000')
  check(url.length < 64, 'url too long')
  const before = bps.get(context.tables, bpname)
  const fresh = {
    total_staked: 0,
    rewards_pool: assetText(0n, context.settings.core),
    total_voteage: 0,
    voteage_update_height: context.height,
  }
  bps.put(context.tables, { ...fresh, emergency: false, ...before, name: bpname, block_signing_key, commission_rate, url })
  if (blacklist.get(context.tables, bpname) !== undefined) blacklist.put(context.tables, { bpname, isactive: true })
  context.enter(() => void ledger.registrations.push({ block: context.height, producer: bpname, active: true }))
}

/** More than fifteen of twenty-three: the chain then takes nothing but what leads out again. */
function judgeEmergency(ledger: ContractsLedger, context: SimContext): void {
  const asking = context.schedule.filter((producer) => bps.get(context.tables, producer)?.emergency === true).length
  const emergency = asking >= twoThirds(context.schedule.length)
  if (status.get(context.tables, 'chainstatus')?.emergency === emergency) return
  status.put(context.tables, { name: 'chainstatus', emergency })
  context.enter(() => void ledger.emergencies.push({ block: context.height, emergency }))
}
