import { z } from 'zod'
import type { AbiDefinition, AbiRecord } from '../abi-definition.js'
import { Refusal, type SimAction, type SimContext, type SimContract } from '../contract.js'

/** What a contract does at one action. */
export interface Handler {
  readonly name: string
  run(data: AbiRecord, context: SimContext): void
}

/** Ties an action to the shape of its data. */
export function handle<T>(name: string, schema: z.ZodType<T>, run: (data: T, context: SimContext) => void): Handler {
  return {
    name,
    run(data, context) {
      const parsed = schema.safeParse(data)
      if (!parsed.success) throw new Refusal(`${name}: ${parsed.error.issues[0]?.message ?? 'wrong data'}`)
      run(parsed.data, context)
    },
  }
}

interface Parts extends Pick<SimContract, 'onBlock' | 'onFee'> {
  readonly account: string
  readonly abi: AbiDefinition
  readonly handlers: readonly Handler[]
  /** Asked before each action; throws where the chain takes none now. */
  readonly guard?: (action: SimAction, context: SimContext) => void
}

export function createContract({ account, abi, handlers, guard, ...hooks }: Parts): SimContract {
  const byName = new Map(handlers.map((handler) => [handler.name, handler]))
  return {
    account,
    abi,
    ...hooks,
    apply(action, context) {
      guard?.(action, context)
      byName.get(action.name)?.run(action.data, context)
    },
  }
}

export function check(isTrue: boolean, reason: string): asserts isTrue {
  if (!isTrue) throw new Refusal(reason)
}

export function present<T>(value: T | undefined, reason: string): T {
  if (value === undefined) throw new Refusal(reason)
  return value
}

export const name = z.string()
export const text = z.string()
export const whole = z.coerce.number().int()
/** Nodes give a flag as a truth value or as 0 and 1. */
export const flag = z.union([z.boolean(), z.number()]).transform(Boolean)
export const level = z.object({ actor: name, permission: name })
export const levels = z.array(level)
