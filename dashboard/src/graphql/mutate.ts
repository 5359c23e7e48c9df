import { useMutation, useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { ask } from './client.js'
import type { Operation } from './operation.js'

export const userErrorFields = 'code field message'
export const userErrorShape = z.object({ code: z.string(), field: z.nullable(z.string()), message: z.string() })
export type UserError = z.infer<typeof userErrorShape>

/** The shape of the answer of a mutation: what was changed, or what is wrong with the input. */
export function doneShape<T extends z.core.$ZodType>(result: T) {
  return z.object({ result: z.nullable(result), userErrors: z.array(userErrorShape) })
}

/** Sends a change once. It is not repeated when the answer is lost: the person sees that and decides. */
export function mutate<V, T>(operation: Operation<V, T>, variables: V): Promise<T> {
  return ask(operation, variables, new AbortController().signal)
}

/** A change as a form uses it: once it is done, everything on the page is asked for again. */
export function useMutate<V, T>(operation: Operation<V, T>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (variables: V) => mutate(operation, variables),
    onSuccess: () => client.invalidateQueries(),
  })
}
