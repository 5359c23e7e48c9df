import type { RankBar } from '../../charts/RankChart.js'
import type { StepPoint } from '../../charts/StepChart.js'
import type { Account, Definition, Source } from '../../graphql/shapes.js'

/** Made up; nothing of it was ever on a chain. */
export const hash = `0x${'6c71'.repeat(16)}`
export const account: Account = { id: hash, address: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY' }
export const source: Source = { kind: 'EVENT', fact: 'alpha/24141000/e4/motion.proposed', block: 24_141_000, blockHash: hash, final: true }
export const definition: Definition = { key: 'motion-tally', version: 1, formula: '', exclusions: [] }
export const loadedAt = Date.now() - 200_000

const start = Date.UTC(2026, 4, 1)
export const points: readonly StepPoint[] = [0, 1, 2, 2, 3].map((ayes, index) => ({
  at: start + index * 600_000,
  block: 24_141_000 + index * 100,
  ayes,
  nays: index === 0 ? 0 : 1,
}))
export const bars: readonly RankBar[] = ['Alice', 'Bob', 'Charlie'].map((name, index) => ({ name, value: 4120 - index * 913 }))
