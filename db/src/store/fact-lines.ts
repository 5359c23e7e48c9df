import { type Fact, factId, factSchema, UsageError } from '@secretariat/shared'
import { z } from 'zod'

/** A fact as one line of canonical JSON: equal facts give equal bytes. */
export function writeLine(fact: Fact): string {
  const { kind, chain, height, hash, time, locator, ordinal, ...said } = fact
  return JSON.stringify({ id: factId(fact), kind, chain, height, hash, time, locator, ordinal, ...said })
}

const lineSchema = z.looseObject({ id: z.string() })

/** The fact of one line; `number` is the line's, for the person who has to correct it. */
export function readLine(line: string, number: number): Fact {
  const refuse = (what: string): never => {
    throw new UsageError(`Line ${number}: ${what}`)
  }
  const told = lineSchema.safeParse(parseJson(line))
  if (!told.success) return refuse('not a fact; every line must be a JSON object with an id')
  const { id, ...rest } = told.data
  const fact = factSchema.safeParse(rest)
  if (!fact.success) return refuse(describeIssue(fact.error))
  const unknown = Object.keys(rest).find((key) => !(key in fact.data))
  if (unknown !== undefined) return refuse(`the field "${unknown}" is not known in ${fact.data.kind}`)
  if (id !== factId(fact.data)) return refuse(`the id is ${id}, but its parts say ${factId(fact.data)}`)
  return fact.data
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // Not JSON is one of the ways of not being a fact.
    return undefined
  }
}

function describeIssue(error: z.ZodError): string {
  const [issue] = error.issues
  return issue === undefined ? 'not a fact' : `${issue.path.join('.') || 'fact'}: ${issue.message}`
}
