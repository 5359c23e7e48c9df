import type { Schema, Vault } from '@secretariat/db'
import { type GraphQLSchema, getOperationAST } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { type Caller, stranger } from '../caller.js'
import { type Asked, contextOf } from '../context.js'
import { refusal } from '../modules/base/require-role.js'
import { withSnapshot } from '../snapshot.js'
import { masking, oneCode } from './errors.js'
import { costOf, limits, shapeLimits, tooCostly } from './limits.js'

interface GraphqlOptions {
  readonly schema: GraphQLSchema
  readonly db: Kysely<Schema>
  readonly logger: Logger
  readonly write: Kysely<Schema> | undefined
  readonly demo: boolean
  /** The address that people see, as soon as it is known. */
  readonly dashboard?: () => string | undefined
  readonly vault?: Vault | undefined
}

/** What the server knows of a request before it is read. */
interface Arrived {
  readonly caller?: Caller
}

/** GraphQL over POST and GET, GraphiQL for browsers. */
export function graphqlHandler({ schema, db, logger, write, demo, dashboard, vault }: GraphqlOptions) {
  return createYoga<Arrived>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    logging: false,
    multipart: false,
    maxRequestBodySize: limits.bodyBytes,
    cors: false,
    maskedErrors: masking(logger),
    graphiql: { title: 'Secretariat', defaultQuery: example },
    // Nine megabytes, so only when a browser asks.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    fetchAPI: { Response },
    plugins: [...shapeLimits(), oneState(schema, db, { write, demo, vault }, dashboard), oneCode()],
  })
}

/** Refuses what costs too much; a query reads one consistent state of the database, a mutation what is committed. */
function oneState(
  schema: GraphQLSchema,
  db: Kysely<Schema>,
  installed: Omit<Asked, 'caller' | 'dashboard'>,
  dashboard: GraphqlOptions['dashboard'],
): Plugin<Arrived> {
  return {
    onExecute: ({ args, context, executeFn, setExecuteFn, setResultAndStopExecution }) => {
      const requested = costOf(args.document, schema, args.variableValues ?? {}, args.operationName)
      const asked = { ...installed, dashboard: dashboard?.(), caller: context.caller ?? stranger }
      const changes = getOperationAST(args.document, args.operationName)?.operation === 'mutation'
      const refused = tooCostly(requested) ?? (changes ? forgery(asked.caller) : undefined)
      if (refused !== undefined) return setResultAndStopExecution({ errors: [refused] })
      setExecuteFn((given) => {
        const read = (at: Kysely<Schema>) => executeFn({ ...given, contextValue: { ...given.contextValue, ...contextOf(at, asked) } })
        return changes ? read(db) : withSnapshot(db, async (at) => read(at))
      })
      return {
        onExecuteDone: ({ result, setResult }) => {
          if ('next' in result || Symbol.asyncIterator in result) return
          setResult({ ...result, extensions: { ...result.extensions, cost: { requested, max: limits.cost } } })
        },
      }
    },
  }
}

function forgery({ forged }: Caller) {
  return forged === undefined ? undefined : refusal('FORBIDDEN', 403, forged)
}

const example = `# Every chain, how far it is indexed, and what its councils have to decide.
query Desk {
  _meta { generatedAt chains { id state indexedBlock lagSeconds } }
  proposals(where: { status: { eq: OPEN } }, first: 10) {
    nodes { key call { name } tally { ayes nays threshold missing } notYetVoted { address } }
  }
}
`
