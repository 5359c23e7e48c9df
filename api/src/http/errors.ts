import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Plugin, YogaMaskedErrorOpts } from 'graphql-yoga'
import type { Logger } from 'pino'
import { z } from 'zod'

/** SQLSTATE of a statement that was cancelled, here because it ran into the statement timeout. */
const queryCanceled = '57014'
const cancelledSchema = z.object({ code: z.literal(queryCanceled) })

/** Codes that libraries give to a caller's mistake; the contract has one word for them. */
const callersMistake: ReadonlySet<unknown> = new Set([
  undefined,
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'REQUEST_ENTITY_TOO_LARGE',
])

/** Shows a caller's mistake as it is; anything else becomes INTERNAL with an id that is in the log beside the cause. */
export function masking(logger: Logger): YogaMaskedErrorOpts {
  return {
    errorMessage: 'Unexpected error',
    maskError: (error) => {
      const cause = rootCause(error)
      if (cause instanceof GraphQLError) return error instanceof GraphQLError ? error : cause
      const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}
      if (cancelledSchema.safeParse(cause).success) {
        return new GraphQLError('This query takes too long: ask for fewer rows or a narrower filter', {
          ...place,
          extensions: { code: 'TIMEOUT' },
        })
      }
      const errorId = randomUUID()
      logger.error({ errorId, err: cause, path: place.path }, 'A query failed')
      return new GraphQLError('Unexpected error; the log tells more under this errorId', {
        ...place,
        extensions: { code: 'INTERNAL', errorId },
      })
    },
  }
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null ? rootCause(error.originalError) : error
}

/** Gives every error of the caller the one code the contract has for it. */
export function oneCode(): Plugin {
  return {
    onResultProcess: ({ result, setResult }) => {
      if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return
      const errors = result.errors.map((error) =>
        callersMistake.has(error.extensions?.code)
          ? new GraphQLError(error.message, {
              ...error,
              nodes: error.nodes ?? null,
              extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
            })
          : error,
      )
      setResult({ ...result, errors })
    },
  }
}
