import type { SimSettings } from '../contract.js'

/** Who acts on a simulated chain beside the producers of its first schedule. */
export interface Cast {
  /** They stand for election and wait for a place. */
  readonly standbys: readonly string[]
  readonly voters: readonly string[]
  readonly secretaries: readonly string[]
  /** They ask the budget for money. */
  readonly builders: readonly string[]
  readonly committee: readonly string[]
  /** An account whose owner replaces its code. */
  readonly apps: string
  /** Money that the producers spend together. */
  readonly fund: string
}

const standbyNames = ['eosawake', 'jeepool', 'lotusdaily', 'northpool', 'pandatop', 'river.eosc', 'tea.house']
const voterNames = [
  'ahlin',
  'bolimin',
  'caspian',
  'dorawang',
  'elmarzon',
  'fengyun.2',
  'gaoshan',
  'halcyon.e',
  'iris1215',
  'junjun',
  'kestrel',
  'liwei.v',
]
const committeeNames = ['jinghe', 'martin.bdg', 'qiuyue', 'rosalind', 'zhaoming']

export function castOf({ kind, producers }: SimSettings): Cast {
  return {
    standbys: standbyNames.filter((name) => !producers.includes(name)),
    voters: voterNames,
    secretaries: ['sec.general', 'sec.host', 'sec.media', 'sec.notes'],
    builders: ['builder.a', 'builder.b', 'walletteam'],
    committee: committeeNames,
    apps: kind === 'eosc' ? 'force.apps' : 'net.apps',
    fund: kind === 'eosc' ? 'force.fund' : 'net.fund',
  }
}

/** A group that acts when three of its four do. */
export const secretariat = 'secretariat'

export function everybody({ producers }: SimSettings, cast: Cast): readonly string[] {
  const { standbys, voters, secretaries, builders, committee, apps, fund } = cast
  return [...producers, ...standbys, ...voters, ...secretaries, ...builders, ...committee, apps, fund, secretariat]
}
