import type { SimSettings } from './contract.js'

const letters = (count: number) => Array.from({ length: count }, (_, i) => String.fromCharCode('a'.charCodeAt(0) + i))

/** The chains that are simulated: everything that differs between them is a value here. */
const kinds: Readonly<Record<SimSettings['kind'], Omit<SimSettings, 'kind' | 'seed' | 'scale'>>> = {
  eosc: {
    intervalMs: 3000,
    repetitions: 1,
    producers: letters(23).map((letter) => `biosbp${letter}`),
    core: { symbol: 'EOS', decimals: 4, account: 'eosio' },
    fee: true,
    beginsAlone: false,
    weightedKeys: false,
    defersMultisig: true,
    msig: 'v1',
  },
  antelope: {
    intervalMs: 500,
    repetitions: 12,
    producers: letters(21).map((letter) => `prod.${letter}`),
    core: { symbol: 'EOS', decimals: 4, account: 'eosio.token' },
    fee: false,
    beginsAlone: true,
    weightedKeys: true,
    defersMultisig: false,
    msig: 'v2',
  },
}

/** What may be told differently than the kind has it. */
export interface SettingChanges {
  readonly producers?: number | undefined
  readonly interval?: number | undefined
  readonly repetitions?: number | undefined
  readonly msig?: SimSettings['msig'] | undefined
}

export function settingsOf(kind: SimSettings['kind'], seed: string, scale: number, changes: SettingChanges = {}): SimSettings {
  const base = kinds[kind]
  const { producers, interval = base.intervalMs, repetitions = base.repetitions, msig = base.msig } = changes
  return { ...base, kind, seed, scale, intervalMs: interval, repetitions, msig, producers: base.producers.slice(0, producers) }
}

/** The first day of the simulated chains when none is named. */
export const STANDARD_START = Date.UTC(2020, 5, 1)
