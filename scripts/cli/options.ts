import { type ChainConfig, parseChain, profileNames } from '@secretariat/indexer'
import { Height, UsageError } from '@secretariat/shared'
import { Command, InvalidArgumentError, Option } from 'commander'

/** A command whose wrong usage ends with exit code 2 and whose options may also stand in the environment. */
export function command(name: string, description: string): Command {
  return new Command(`npm run ${name}`.replace('npm run start', 'npm start'))
    .description(description)
    .exitOverride()
    .showHelpAfterError('(--help lists the options)')
    .allowExcessArguments(false)
}

/** `--port N`, or SECRETARIAT_PORT. */
export function option(flags: string, description: string): Option {
  const made = new Option(flags, description)
  return made.env(`SECRETARIAT_${made.name().replaceAll('-', '_').toUpperCase()}`)
}

export const dataDir = () =>
  option('--data-dir <dir>', 'where the embedded database is kept; DATABASE_URL names another one instead').default('.data')

export const chains = () =>
  option('--chain <id[=url,…]>', 'a chain, and the nodes to read it from; may be repeated')
    .argParser<readonly string[]>((value, before = []) => [...before, ...value.split(/\s+/).filter((text) => text !== '')])
    .default([])

export const profile = () =>
  option('--profile <name>', `what kind of chain it is, for a chain that is not known by name: ${profileNames.join(', ')}`)
export const from = () => option('--from <height>', 'first block to read').argParser(parseHeight).default(1)
export const to = () => option('--to <height>', 'last block to read').argParser(parseHeight)
export const records = () => option('--records <folder>', 'records of a council to import first: terms, spending ledger, members, KPIs')
export const json = () => option('--json', 'the last line of stdout is one JSON object')
export const host = () => option('--host <address>', 'address to listen on').default('127.0.0.1')

export const port = () => option('--port <number>', 'port to listen on; 0 takes a free one').argParser(parsePort).default(4000)

/** The indexer serves its health only where it is asked to. */
export const healthPort = () =>
  option('--port <number>', 'port to serve /health, /ready, /status.json and /metrics on').argParser(parsePort)

const parsePort = (text: string): number => whole(text, 0, 65_535)

/** Options of every command that reads chains. */
export interface Reading {
  readonly chain: readonly string[]
  readonly profile?: string
  readonly from: Height
  readonly to?: Height
}

export function chainsOf(reading: Reading): ChainConfig[] {
  if (reading.to !== undefined && reading.to < reading.from)
    throw new UsageError(`--to ${reading.to} lies before --from ${reading.from}`, 2)
  const configs = reading.chain.map((text) => parseChain(text, reading.profile))
  const twice = configs.find((config, i) => configs.findIndex((other) => other.id === config.id) < i)
  if (twice !== undefined) throw new UsageError(`--chain ${twice.id} is given twice: list its endpoints in one, separated by commas`, 2)
  return configs
}

/** Genesis has no events, so reading starts at 1. */
function parseHeight(text: string): Height {
  return Height(whole(text, 1, Number.MAX_SAFE_INTEGER))
}

export function whole(text: string, least: number, most: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
  return value
}
