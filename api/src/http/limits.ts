import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { complexityFromQuery } from '@pothos/plugin-complexity'
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type ValidationContext, type ValidationRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { badInput } from '../modules/base/bad-input.js'

export const limits = { depth: 10, rootFields: 10, aliases: 15, directives: 10, tokens: 2000, cost: 5000, bodyBytes: 64 * 1024 } as const

type ArmorPlugin = ReturnType<EnvelopArmor['protect']>['plugins'][number]

function refuse(code: 'DEPTH_LIMIT' | 'COST_LIMIT') {
  return {
    onReject: [
      (_: ValidationContext | null, error: GraphQLError) => {
        throw limitError(code, error.message.replace(/^Syntax Error: /, ''))
      },
    ],
  }
}

function limitError(code: 'DEPTH_LIMIT' | 'COST_LIMIT', message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}

/** Limits on the shape of a query, checked before anything is read. */
export function shapeLimits(): (Plugin | ArmorPlugin)[] {
  const armor = new EnvelopArmor({
    maxDepth: { n: limits.depth, flattenFragments: true, ...refuse('DEPTH_LIMIT') },
    maxAliases: { n: limits.aliases, ...refuse('COST_LIMIT') },
    maxDirectives: { n: limits.directives, ...refuse('COST_LIMIT') },
    maxTokens: { n: limits.tokens, ...refuse('COST_LIMIT') },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  })
  return [...armor.protect().plugins, fewRootFields]
}

const rootFieldLimit: ValidationRule = (context) => ({
  OperationDefinition: ({ operation, selectionSet }) => {
    const fields = selectionSet.selections.length
    // Many at once would be one line in the log, and many guesses.
    if (operation === 'mutation' && (fields > 1 || selectionSet.selections[0]?.kind !== Kind.FIELD))
      context.reportError(badInput('A request changes one thing: name one field'))
    if (fields > limits.rootFields)
      context.reportError(limitError('COST_LIMIT', `At most ${limits.rootFields} root fields; these are ${fields}`))
  },
})

const fewRootFields: Plugin = { onValidate: ({ addValidationRule }) => addValidationRule(rootFieldLimit) }

/** Cost of a query with its variables: one per field, times the rows of the lists around it. */
export function costOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number {
  const chosen = document.definitions.filter(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || operationName == null || definition.name?.value === operationName,
  )
  return complexityFromQuery({ ...document, definitions: chosen }, { schema, variables }).complexity
}

/** The answer to a query that costs too much; undefined when it may run. */
export function tooCostly(cost: number): GraphQLError | undefined {
  if (cost <= limits.cost) return undefined
  return new GraphQLError(`This query costs ${cost}, at most ${limits.cost} is allowed: ask for fewer rows or fields`, {
    extensions: { code: 'COST_LIMIT', cost: { requested: cost, max: limits.cost } },
  })
}
