import { type Channel, listMessages, replaceSigningKey, saveChannel, switchChannel } from '@secretariat/db'
import { ChainId, UsageError } from '@secretariat/shared'
import { type MessageLocale, messageLocales, routesSchema, type Severity, severities } from '@secretariat/shared/alert'
import { Argument, type Command } from 'commander'
import { z } from 'zod'
import { change, channelOf, type Folder, line, operator, secrets, tell, withStore } from './channel-desk.js'
import { localesOf, setting } from './channel-options.js'
import { vaultOf } from './delivery.js'
import { dataDir, option, whole } from './options.js'
import { readSecret } from './prompt.js'

interface Edited extends Folder {
  readonly rename?: string
  readonly set: Readonly<Record<string, unknown>>
  readonly locale?: readonly MessageLocale[]
  readonly severity?: Severity
  readonly level?: number
  readonly chain?: ChainId
}

const name = () => new Argument('<name>', 'name of the channel, as list shows it')

/** What is done to a channel that is there. */
export function addChanges(program: Command): void {
  addEdit(program)
  addSecrets(program)
  addSwitch(program, 'on', true, 'starts sending through a channel, with what waited meanwhile')
  addSwitch(program, 'off', false, 'stops sending through a channel; what waits stays')
  program
    .command('log')
    .description('writes what was last sent through a channel, and how it stands, to stdout')
    .addArgument(name())
    .addOption(
      option('--limit <count>', 'how many messages')
        .argParser((text) => whole(text, 1, 1000))
        .default(20),
    )
    .addOption(dataDir())
    .action((channel: string, { dataDir, limit }: Folder & { readonly limit: number }) =>
      withStore(dataDir, async ({ db }) => {
        for (const row of await listMessages(db, (await channelOf(db, channel)).id, limit)) {
          const { id, createdAt, chain, rule, reason, locale, state, attempts, problem } = row
          line(String(id), createdAt.toISOString(), chain, rule, reason, locale, state, String(attempts), problem ?? '')
        }
      }),
    )
}

function addEdit(program: Command): void {
  program
    .command('edit')
    .description('changes what may be seen of a channel; the rest stays as it is')
    .addArgument(name())
    .addOption(option('--rename <name>', 'what people call it from now on'))
    .addOption(option('--set <key=value>', 'a setting, as with add').argParser(setting).default({}))
    .addOption(option('--locale <language,…>', messageLocales.join(', ')).argParser(localesOf))
    .addOption(option('--severity <severity>', 'the mildest it is told of').choices(severities))
    .addOption(option('--level <level>', 'rung of the ladder: 0 is told first, 3 last').argParser((text) => whole(text, 0, 3)))
    .addOption(option('--chain <id>', 'the one chain it is told of').argParser((text) => ChainId(text)))
    .addOption(dataDir())
    .action(async (channel: string, edited: Edited) => {
      await change(edited.dataDir, 'channel.saved', channel, async (db) => {
        const before = await channelOf(db, channel)
        return await saveChannel(db, vaultOf(edited.dataDir), draftOf(before, edited), operator().name)
      })
      tell(`${edited.rename ?? channel} is changed.`)
    })
}

const settingsSchema = z.record(z.string(), z.unknown())

function draftOf(before: Channel, { rename, set, locale, severity, level, chain }: Edited) {
  const { id, name, kind, enabled } = before
  const given = { ...(severity && { severity }), ...(level !== undefined && { level }), ...(chain && { chain }) }
  const [route = { chain: null, rule: null, severity: 'warning' as const, level: 0 }, ...more] = routesSchema.parse(before.routes)
  if (more.length > 0 && Object.keys(given).length > 0)
    throw new UsageError(`${name} hears by ${more.length + 1} lines; change them on the page /channels`, 2)
  return {
    ...{ id, kind, enabled, name: rename ?? name, settings: { ...settingsSchema.parse(before.settings), ...set } },
    locales: locale ?? messageLocales.filter((one) => before.locales.includes(one)),
    routes: [{ ...route, ...given }, ...more],
  }
}

function addSecrets(program: Command): void {
  program
    .command('secret')
    .description('asks for a new address, token or password of a channel, or reads it from stdin')
    .addArgument(name())
    .addOption(dataDir())
    .action(async (channel: string, { dataDir }: Folder) => {
      const { kind } = await withStore(dataDir, ({ db }) => channelOf(db, channel))
      const field = secrets[kind]
      if (field === undefined) throw new UsageError(`${channel} is a ${kind} channel; it has no secret`, 2)
      const secret = { [field]: await readSecret(`${field}: `) }
      await change(dataDir, 'channel.saved', channel, async (db) => {
        const draft = { ...draftOf(await channelOf(db, channel), { dataDir, set: {} }), secret }
        return await saveChannel(db, vaultOf(dataDir), draft, operator().name)
      })
      tell(`${channel} has its new secret; \`npm run channels -- test ${channel}\` tries it.`)
    })
  program
    .command('key')
    .description('gives a webhook a new signing key and writes it to stdout, this once')
    .addArgument(name())
    .addOption(dataDir())
    .action(async (channel: string, { dataDir }: Folder) => {
      const key = await change(dataDir, 'channel.key-replaced', channel, async (db) =>
        replaceSigningKey(db, vaultOf(dataDir), (await channelOf(db, channel)).id),
      )
      tell('What is posted is signed with this key from now on, which is shown this once:')
      line(key)
    })
}

function addSwitch(program: Command, command: string, enabled: boolean, description: string): void {
  program
    .command(command)
    .description(description)
    .addArgument(name())
    .addOption(dataDir())
    .action(async (channel: string, { dataDir }: Folder) => {
      await change(dataDir, enabled ? 'channel.turned-on' : 'channel.turned-off', channel, async (db) =>
        switchChannel(db, (await channelOf(db, channel)).id, enabled),
      )
      tell(`${channel} is ${command}.`)
    })
}
