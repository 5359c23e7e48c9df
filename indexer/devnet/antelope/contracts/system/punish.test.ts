import { expect, test } from 'vitest'
import { acts } from '../story/acting.js'
import { openSandbox } from '../testing/sandbox.js'
import { freshMonitor } from './penalties.js'
import { monitors, punishments } from './tables.js'

/** A producer who waits for a place owes too much: nobody counts their blocks meanwhile. */
function openCourt() {
  const sandbox = openSandbox('eosc')
  const bpname = 'jeepool'
  const mark = (bp_status: number) =>
    monitors.put(sandbox.world.chain.host.tables, { ...freshMonitor(bpname), bp_status, consecutive_drain_block: 12 })
  const say = (actor: string, name: string, data: Record<string, string> = {}) =>
    sandbox.send(acts(actor, 'eosio', name, { bpname, ...data }))
  const accuse = (proposaler: string) => say(proposaler, 'punishbp', { proposaler })
  const approve = (approver: string) => say(approver, 'approvebp', { approver })
  const { producers } = sandbox.world.chain.settings
  return { sandbox, mark, say, accuse, approve, producers, status: () => monitors.get(sandbox.tables, bpname)?.bp_status }
}

test('sixteen producers put one out for a day, who then comes back', () => {
  const { sandbox, mark, say, accuse, approve, producers, status } = openCourt()
  expect(accuse('biosbpa')).toBe('the bp is not monitored')
  mark(0)
  expect(accuse('biosbpa')).toBe('the bp can not be punished')
  mark(1)
  expect(accuse('ahlin')).toBe('the proposer has not pledged enough')
  expect(approve('biosbpa')).toBe('the punishment does not exist')
  expect(accuse('biosbpa')).toBe('taken')
  expect(accuse('biosbpb')).toBe('the punishment is proposed already')
  expect(approve('ahlin')).toBe('the approver is not a super bp')
  for (const producer of producers.slice(0, 15)) expect(approve(producer)).toBe('taken')
  expect(approve('biosbpa')).toBe('the bp has approved already')
  expect(status()).toBe(1)
  expect(approve(producers[15] ?? '')).toBe('taken')
  expect(status()).toBe(2)
  expect(punishments.all(sandbox.tables)).toEqual([])
  expect(say('jeepool', 'bailpunish')).toBe('the punishment has not ended yet')
  sandbox.grow(49)
  expect(say('jeepool', 'bailpunish')).toBe('taken')
  expect(say('jeepool', 'bailpunish')).toBe('the bp is not punished')
  const [entry] = sandbox.settled().punishments
  expect(entry).toMatchObject({ producer: 'jeepool', proposer: 'biosbpa', approvals: { length: 16 }, lifted: null })
  expect(entry?.bailed).toBeGreaterThan(entry?.punished?.until ?? Number.POSITIVE_INFINITY)
})

test('an accusation that too few share expires, and one against somebody who makes blocks is dropped', () => {
  const { sandbox, mark, say, accuse, approve } = openCourt()
  mark(1)
  accuse('biosbpa')
  sandbox.grow(49)
  expect(approve('biosbpb')).toBe('the punishment has expired')
  expect(accuse('biosbpb')).toBe('taken')
  expect(say('jeepool', 'removepunish')).toBe('the bp makes no blocks')
  const makes = { bpname: 'biosbpc' }
  expect(sandbox.send(acts('biosbpc', 'eosio', 'removepunish', makes))).toBe('the bp is not to be punished')
  const { host } = sandbox.world.chain
  monitors.put(host.tables, { ...freshMonitor('biosbpc'), ...monitors.get(host.tables, 'biosbpc'), bp_status: 1 })
  expect(sandbox.send(acts('biosbpa', 'eosio', 'punishbp', { ...makes, proposaler: 'biosbpa' }))).toBe('taken')
  expect(sandbox.send(acts('biosbpc', 'eosio', 'removepunish', makes))).toBe('taken')
  expect(sandbox.settled().punishments.map(({ lifted }) => lifted !== null)).toEqual([false, false, true])
})
