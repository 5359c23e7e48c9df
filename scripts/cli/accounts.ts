import { userInfo } from 'node:os'
import { addAccount, audit, changeAccount, createToken, type Database, listAccounts, listTokens, revokeToken } from '@secretariat/db'
import { type Role, roles, UsageError } from '@secretariat/shared'
import { Argument, InvalidArgumentError } from 'commander'
import { command, dataDir, option, whole } from './options.js'
import { readPassword } from './prompt.js'
import { runCommand } from './run.js'
import { openStore } from './store.js'

interface Options {
  readonly dataDir: string
}

const program = command('accounts --', 'Accounts of people and tokens of programs that may change something. Reading needs neither.')
const role = () =>
  option('--role <role>', `what it may do: ${roles.join(', ')}`)
    .argParser(parseRole)
    .makeOptionMandatory()
const account = () => new Argument('<name>', 'name of the account')

program
  .command('add')
  .description('makes an account; asks for its password, or reads it from stdin')
  .addArgument(account())
  .addOption(role())
  .addOption(dataDir())
  .action(async (name: string, { role, dataDir }: Options & { role: Role }) => {
    const password = await readPassword()
    await change(dataDir, 'account.added', `${name} ${role}`, (db) => addAccount(db, name, role, password))
    tell(`${name} can sign in as ${role}.`)
  })

program
  .command('role')
  .description('gives an account another role')
  .addArgument(account())
  .addArgument(new Argument('<role>', roles.join(', ')).argParser(parseRole))
  .addOption(dataDir())
  .action(async (name: string, role: Role, { dataDir }: Options) => {
    await change(dataDir, 'account.role-given', `${name} ${role}`, (db) => changeAccount(db, name, { role }))
    tell(`${name} is ${role} now, and has to sign in again.`)
  })

program
  .command('password')
  .description('gives an account another password, and ends its sessions')
  .addArgument(account())
  .addOption(dataDir())
  .action(async (name: string, { dataDir }: Options) => {
    const password = await readPassword()
    await change(dataDir, 'account.password-given', name, (db) => changeAccount(db, name, { password }))
    tell(`${name} has a new password, and has to sign in again.`)
  })

for (const [verb, disabled] of [
  ['disable', true],
  ['enable', false],
] as const) {
  program
    .command(verb)
    .description(disabled ? 'ends the sessions of an account and lets it in no more; its tokens too' : 'lets an account in again')
    .addArgument(account())
    .addOption(dataDir())
    .action(async (name: string, { dataDir }: Options) => {
      await change(dataDir, `account.${verb}d`, name, (db) => changeAccount(db, name, { disabled }))
      tell(`${name} is ${verb}d.`)
    })
}

program
  .command('list')
  .description('writes the accounts to stdout')
  .addOption(dataDir())
  .action(({ dataDir }: Options) =>
    withDatabase(dataDir, async (db) => {
      for (const { name, role, createdAt, disabledAt } of await listAccounts(db)) {
        line(name, role, createdAt.toISOString(), disabledAt === null ? 'active' : `disabled ${disabledAt.toISOString()}`)
      }
    }),
  )

const token = program.command('token').description('tokens for programs: Authorization: Bearer …')

token
  .command('create')
  .description('makes a token and writes it to stdout; it is shown this once')
  .addArgument(account())
  .addOption(role())
  .addOption(
    option('--days <number>', 'how long it is valid')
      .argParser((text) => whole(text, 1, 366))
      .default(90),
  )
  .addOption(dataDir())
  .action(async (name: string, { role, days, dataDir }: Options & { role: Role; days: number }) => {
    await withDatabase(dataDir, async (db) => {
      if ((await listAccounts(db)).every((each) => each.name !== name))
        throw new UsageError(`There is no account ${name}; list shows those there are`)
      await db.transaction().execute(async (transaction) => {
        const { token, prefix } = await createToken(transaction, name, role, days)
        await audit(transaction, operator(), { action: 'token.created', subject: `${prefix} ${name} ${role}` })
        process.stdout.write(`${token}\n`)
      })
    })
  })

token
  .command('revoke')
  .description('ends a token')
  .argument('<prefix>', 'its first letters, as list shows them')
  .addOption(dataDir())
  .action(async (prefix: string, { dataDir }: Options) => {
    await change(dataDir, 'token.revoked', prefix, async (db) => {
      if (!(await revokeToken(db, prefix))) throw new UsageError(`There is no valid token ${prefix}; token list shows those there are`)
    })
    tell(`${prefix} is revoked.`)
  })

token
  .command('list')
  .description('writes the tokens to stdout, by their first letters')
  .addOption(dataDir())
  .action(({ dataDir }: Options) =>
    withDatabase(dataDir, async (db) => {
      for (const { prefix, account, role, expiresAt, revokedAt } of await listTokens(db)) {
        const state = revokedAt !== null ? 'revoked' : expiresAt < new Date() ? 'expired' : 'valid'
        line(prefix, account, role, expiresAt.toISOString(), state)
      }
    }),
  )

await runCommand(async () => {
  await program.parseAsync()
})

/** A change and its line in the audit log: both or neither. */
function change(dataDir: string, action: string, subject: string, work: (db: Database) => Promise<void>): Promise<void> {
  return withDatabase(dataDir, (db) =>
    db.transaction().execute(async (transaction) => {
      await work(transaction)
      await audit(transaction, operator(), { action, subject })
    }),
  )
}

async function withDatabase(dataDir: string, work: (db: Database) => Promise<void>): Promise<void> {
  const store = await openStore(dataDir, { shared: true })
  try {
    await work(store.db)
  } finally {
    await store.close()
  }
}

/** Whoever may read the data folder; the system knows the name. */
function operator() {
  return { name: `cli:${userInfo().username}`, via: 'cli', address: null } as const
}

function parseRole(text: string): Role {
  const found = roles.find((each) => each === text)
  if (found === undefined) throw new InvalidArgumentError(`Roles are ${roles.join(', ')}.`)
  return found
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}

function line(...cells: readonly string[]): void {
  process.stdout.write(`${cells.join('\t')}\n`)
}
