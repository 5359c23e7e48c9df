import type { Moment } from '../../contract.js'
import { formatSecond } from '../../time.js'
import { daysInBlocks, twoThirds } from '../periods.js'
import { bps, monitors, punishments, recents } from '../system/tables.js'
import { acts } from './acting.js'
import type { Part, Teller } from './story.js'

const HEARTBEAT_MS = 600_000

/** Producers watch each other: who owes too much is to be punished, and comes back after it. */
export function createDisciplineStory(teller: Teller): Part {
  const { settings, at } = teller
  const look = Math.max(5, daysInBlocks(0.1, settings))
  return (moment) => {
    if (moment.height % look !== 0) return
    for (const { bpname, bp_status, end_punish_block } of monitors.all(moment.tables)) {
      if (bp_status === 1) accuse(teller, moment, bpname)
      const isOver = bp_status === 2 && moment.height > end_punish_block
      if (isOver) at(moment.height + 1, () => acts(bpname, 'eosio', 'bailpunish', { bpname }))
    }
  }
}

function accuse({ random, settings, at }: Teller, { height, tables, schedule }: Moment, bpname: string): void {
  const open = punishments.get(tables, bpname)
  const makesBlocks = recents.get(tables, 'lastproducer')?.producers.includes(bpname) === true
  if (makesBlocks) {
    at(height + 1, () => acts(bpname, 'eosio', 'removepunish', { bpname }))
    return
  }
  if (open !== undefined && open.effective_block_num >= height) return
  const others = random.shuffled(schedule.filter((each) => each !== bpname))
  const proposaler = others[0] ?? ''
  at(height, () => acts(proposaler, 'eosio', 'punishbp', { bpname, proposaler }))
  // Every third accusation finds too few who share it.
  const willing = random.chance(0.3) ? random.int(2, twoThirds(schedule.length) - 1) : others.length
  const time = Math.max(2, Math.floor(daysInBlocks(0.8, settings)))
  for (const approver of others.slice(0, willing)) {
    at(height + random.int(1, time), () => acts(approver, 'eosio', 'approvebp', { bpname, approver }))
  }
}

/** Who waits for a place shows that they live; one of them never does. */
export function createHeartbeatStory({ settings, random, cast, at }: Teller): Part {
  const every = Math.max(1, Math.round(HEARTBEAT_MS / settings.intervalMs))
  const [, ...alive] = cast.standbys
  return ({ height }) => {
    if (height % every !== 20) return
    for (const bpname of alive) {
      at(height + random.int(0, 9), ({ time, schedule, tables }) => {
        if (schedule.includes(bpname) || bps.get(tables, bpname) === undefined) return undefined
        return acts(bpname, 'eosio', 'heartbeat', { bpname, timestamp: formatSecond(time) })
      })
    }
  }
}

/** Once in a while the producers stop the chain for everything but the way back. */
export function createEmergencyStory(teller: Teller): Part {
  const { settings, random } = teller
  const pause = daysInBlocks(45, settings)
  let next = random.int(Math.floor(pause / 3), Math.floor(pause / 2))
  return ({ height, schedule }) => {
    if (height < next) return
    next = height + random.int(pause, 2 * pause)
    const asking = random.shuffled(schedule).slice(0, twoThirds(schedule.length) + 1)
    const length = random.int(15, 40)
    for (const bpname of asking) {
      declare(teller, height + random.int(0, 4), bpname, true)
      declare(teller, height + length + random.int(0, 4), bpname, false)
    }
  }
}

function declare({ at }: Teller, height: number, bpname: string, emergency: boolean): void {
  at(height, () => acts(bpname, 'eosio', 'setemergency', { bpname, emergency }))
}
