import {
  type ChannelKind,
  channelKinds,
  listChannels,
  listDead,
  newSigningKey,
  removeChannel,
  replayDead,
  saveChannel,
} from '@secretariat/db'
import { ChainId } from '@secretariat/shared'
import { type MessageLocale, messageLocales, type Severity, severities } from '@secretariat/shared/alert'
import { Argument } from 'commander'
import { addChanges } from './channel-changes.js'
import { change, channelOf, type Folder, line, operator, secrets, tell, withStore } from './channel-desk.js'
import { localesOf, setting } from './channel-options.js'
import { type Delivering, vaultOf, withDelivery } from './delivery.js'
import { command, dataDir, option, whole } from './options.js'
import { readSecret } from './prompt.js'
import { runCommand } from './run.js'
import { tryChannel } from './try-channel.js'

interface Added extends Folder {
  readonly kind: ChannelKind
  readonly set: Readonly<Record<string, unknown>>
  readonly locale: readonly MessageLocale[]
  readonly severity: Severity
  readonly level: number
  readonly chain?: ChainId
}

const program = command(
  'channels --',
  'Ways out for alerts: chats, mail, hooks, people. Their secrets are encrypted and never shown again.',
)
const name = () => new Argument('<name>', 'name of the channel, as list shows it')

program
  .command('add')
  .description('makes a channel; asks for its address, token or password, or reads it from stdin')
  .addArgument(new Argument('<name>', 'what people call it'))
  .addOption(option('--kind <kind>', 'where it leads').choices(channelKinds).makeOptionMandatory())
  .addOption(
    option('--set <key=value>', 'a setting: chat of telegram; host, from, to, user of email; place of manual')
      .argParser(setting)
      .default({}),
  )
  .addOption(option('--locale <language,…>', messageLocales.join(', ')).argParser(localesOf).default(['en']))
  .addOption(option('--severity <severity>', 'the mildest it is told of').choices(severities).default('warning'))
  .addOption(
    option('--level <level>', 'rung of the ladder: 0 is told first, 3 last')
      .argParser((text) => whole(text, 0, 3))
      .default(0),
  )
  .addOption(option('--chain <id>', 'the one chain it is told of; all unless given').argParser((text) => ChainId(text)))
  .addOption(dataDir())
  .action(async (name: string, { kind, set, locale, severity, level, chain, dataDir }: Added) => {
    const field = secrets[kind]
    const given = field === undefined ? {} : { [field]: await readSecret(`${field}: `) }
    const key = kind === 'webhook' ? newSigningKey() : undefined
    const routes = [{ severity, level, chain: chain ?? null }]
    const draft = {
      name,
      kind,
      settings: set,
      secret: { ...given, ...(key !== undefined && { key }) },
      locales: locale,
      routes,
      enabled: true,
    }
    await change(dataDir, 'channel.added', name, (db) => saveChannel(db, vaultOf(dataDir), draft, operator().name))
    tell(`${name} is there; \`npm run channels -- test ${name}\` tries it.`)
    if (key === undefined) return
    tell('What is posted is signed with this key, which is shown this once:')
    line(key)
  })

program
  .command('list')
  .description('writes the channels to stdout')
  .addOption(dataDir())
  .action(({ dataDir }: Folder) =>
    withStore(dataDir, async ({ db }) => {
      for (const { name, kind, locales, enabled, problem } of await listChannels(db)) {
        line(name, kind, locales.join(','), enabled ? (problem ?? 'works as far as is known') : 'off')
      }
    }),
  )

withDelivery(program.command('test'))
  .description('sends a few words through a channel and says whether they arrived')
  .addArgument(name())
  .addOption(dataDir())
  .action((name: string, options: Delivering) =>
    withStore(options.dataDir, async (store) => tell(await tryChannel(store, await channelOf(store.db, name), options))),
  )

addChanges(program)

program
  .command('remove')
  .description('ends a channel; what was sent through it stays')
  .addArgument(name())
  .addOption(dataDir())
  .action(async (name: string, { dataDir }: Folder) => {
    await change(dataDir, 'channel.removed', name, async (db) => removeChannel(db, (await channelOf(db, name)).id))
    tell(`${name} is removed, and its secret with it.`)
  })

program
  .command('dead')
  .description('writes the messages that were given up to stdout')
  .addOption(dataDir())
  .action(({ dataDir }: Folder) =>
    withStore(dataDir, async ({ db }) => {
      for (const { id, createdAt, chain, rule, reason, problem } of await listDead(db)) {
        line(String(id), createdAt.toISOString(), chain, rule, reason, problem ?? '')
      }
    }),
  )

program
  .command('replay')
  .description('tries a message again that was given up')
  .argument('<message>', 'its number, as dead shows it')
  .addOption(dataDir())
  .action(async (message: string, { dataDir }: Folder) => {
    await change(dataDir, 'message.replayed', message, (db) => replayDead(db, whole(message, 1, Number.MAX_SAFE_INTEGER), new Date()))
    tell(`Message ${message} is sent again by the running \`npm start\`.`)
  })

await runCommand(async () => {
  await program.parseAsync()
})
