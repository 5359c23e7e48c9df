import { GraphQLError } from 'graphql'

/** A mistake of the caller: shown as it is, while everything else is masked. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
