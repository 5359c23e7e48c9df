import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Plugin, YogaMaskedErrorOpts } from 'graphql-yoga'
import type { Logger } from 'pino'
import { z } from 'zod'

const stateSchema = z.object({ code: z.string() })

/** Failures of the database that are the caller's, by SQLSTATE: the statement timeout, and text with a zero byte. */
const callersFailure: Record<string, GraphQLError> = {
  '57014': new GraphQLError('This takes too long: ask for fewer rows or a narrower filter', { extensions: { code: 'TIMEOUT' } }),
  '22021': new GraphQLError('Text must not contain a zero byte', { extensions: { code: 'BAD_USER_INPUT' } }),
}

/** The answer to a mistake of the caller; undefined when the mistake is ours. */
export function callersError(cause: unknown): GraphQLError | undefined {
  if (cause instanceof GraphQLError) return cause
  const state = stateSchema.safeParse(cause)
  return state.success ? callersFailure[state.data.code] : undefined
}

/** What is said of a failure of ours, beside its errorId. */
export const unexpected = 'Unexpected error; the log tells more under this errorId'

/** Codes that libraries give to a caller's mistake; the contract has one word for them. */
const callersMistake: ReadonlySet<unknown> = new Set([
  undefined,
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'REQUEST_ENTITY_TOO_LARGE',
])

/** Shows a caller's mistake as it is; anything else becomes INTERNAL with an id that is in the log beside the cause. */
export function masking(logger: Logger): YogaMaskedErrorOpts {
  return {
    errorMessage: unexpected,
    maskError: (error) => {
      const cause = rootCause(error)
      if (cause instanceof GraphQLError) return error instanceof GraphQLError ? error : cause
      const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}
      const theirs = callersError(cause)
      if (theirs !== undefined) return new GraphQLError(theirs.message, { ...place, extensions: theirs.extensions })
      const errorId = randomUUID()
      logger.error({ errorId, err: cause, path: place.path }, 'A query failed')
      return new GraphQLError(unexpected, { ...place, extensions: { code: 'INTERNAL', errorId } })
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
