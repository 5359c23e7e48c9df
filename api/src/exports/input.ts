import { coerceInputValue, GraphQLError, isInputType, parseType, typeFromAST } from 'graphql'
import { badInput } from '../modules/base/bad-input.js'
import { schema } from '../schema.js'

/** A value from the address, read exactly as GraphQL would read it as a variable of this type; undefined when it is absent. */
export function inputOf(type: string, value: unknown): unknown {
  if (value === undefined) return undefined
  const wanted = typeFromAST(schema, parseType(type))
  if (!isInputType(wanted)) throw new TypeError(`${type} is no input type`)
  return coerceInputValue(value, wanted, (path, _, error) => {
    const place = path.length > 0 ? ` at ${path.join('.')}` : ''
    throw error instanceof GraphQLError ? badInput(`${error.message}${place}`) : error
  })
}
