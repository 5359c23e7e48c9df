import type { Schema } from '@secretariat/db'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { contextOf } from '../context.js'
import { withSnapshot } from '../snapshot.js'
import { masking, oneCode } from './errors.js'
import { costOf, limits, shapeLimits, tooCostly } from './limits.js'

interface GraphqlOptions {
  readonly schema: GraphQLSchema
  readonly db: Kysely<Schema>
  readonly logger: Logger
  readonly demo: boolean
}

/** GraphQL over POST and GET, GraphiQL for browsers; read only. */
export function graphqlHandler({ schema, db, logger, demo }: GraphqlOptions) {
  return createYoga({
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
    plugins: [...shapeLimits(), oneSnapshot(schema, db, demo), oneCode()],
  })
}

/** Refuses what costs too much; everything else reads one consistent state of the database. */
function oneSnapshot(schema: GraphQLSchema, db: Kysely<Schema>, demo: boolean): Plugin {
  return {
    onExecute: ({ args, executeFn, setExecuteFn, setResultAndStopExecution }) => {
      const requested = costOf(args.document, schema, args.variableValues ?? {}, args.operationName)
      const refused = tooCostly(requested)
      if (refused !== undefined) return setResultAndStopExecution({ errors: [refused] })
      setExecuteFn((given) =>
        withSnapshot(db, async (at) => executeFn({ ...given, contextValue: { ...given.contextValue, ...contextOf(at, demo) } })),
      )
      return {
        onExecuteDone: ({ result, setResult }) => {
          if ('next' in result || Symbol.asyncIterator in result) return
          setResult({ ...result, extensions: { ...result.extensions, cost: { requested, max: limits.cost } } })
        },
      }
    },
  }
}

const example = `# Every chain, how far it is indexed, and what its councils have to decide.
query Desk {
  _meta { generatedAt chains { id state indexedBlock lagSeconds } }
  proposals(where: { status: { eq: OPEN } }, first: 10) {
    nodes { key call { name } tally { ayes nays threshold missing } notYetVoted { address } }
  }
}
`
