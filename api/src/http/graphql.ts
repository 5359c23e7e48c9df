import type { Schema, Vault } from '@secretariat/db'
import { GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { type Caller, stranger } from '../caller.js'
import { type Asked, contextOf } from '../context.js'
import type { Streams } from '../live/streams.js'
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
  readonly streams: Streams
}

/** What the server knows of a request before it is read. */
interface Arrived {
  readonly caller?: Caller
  /** Whose streams are counted together. */
  readonly client?: string
}

/** GraphQL over POST and GET, GraphiQL for browsers. */
export function graphqlHandler({ schema, db, logger, write, demo, dashboard, vault, streams }: GraphqlOptions) {
  const asked = (caller: Caller = stranger): Asked => ({ write, demo, vault, dashboard: dashboard?.(), caller })
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
    // The streams that come along with yoga end the process when a reader goes away.
    fetchAPI: { Response, ReadableStream },
    plugins: [...shapeLimits(), oneState(schema, db, asked), followed(schema, streams, asked), oneCode()],
  })
}

/** Refuses what costs too much; a query reads one consistent state of the database, a mutation what is committed. */
function oneState(schema: GraphQLSchema, db: Kysely<Schema>, askedBy: (caller?: Caller) => Asked): Plugin<Arrived> {
  return {
    onExecute: ({ args, context, executeFn, setExecuteFn, setResultAndStopExecution }) => {
      const requested = costOf(args.document, schema, args.variableValues ?? {}, args.operationName)
      const asked = askedBy(context.caller)
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

/** A subscription is answered for as long as the client reads, each time from one state of the database. */
function followed(schema: GraphQLSchema, streams: Streams, askedBy: (caller?: Caller) => Asked): Plugin<Arrived> {
  return {
    onSubscribe: ({ args, context, setSubscribeFn, setResultAndStopExecution }) => {
      const refused = tooCostly(costOf(args.document, schema, args.variableValues ?? {}, args.operationName)) ?? unheard(context.request)
      if (refused !== undefined) return setResultAndStopExecution({ errors: [refused] })
      setSubscribeFn((given) => streams.subscribe(given, askedBy(context.caller), context.client ?? 'unknown'))
    },
  }
}

/** A stream that cannot be written is not begun: nobody would end it. */
function unheard({ headers }: Request) {
  if (headers.get('accept')?.includes('text/event-stream')) return undefined
  return new GraphQLError('Subscriptions are answered as server-sent events: send Accept: text/event-stream', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 406 } },
  })
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
