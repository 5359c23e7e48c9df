import { z } from 'zod'
import { RpcError } from './answers.js'

const requestSchema = z.object({
  id: z.union([z.number(), z.string(), z.null()]).optional(),
  method: z.string(),
  params: z.array(z.unknown()).default([]),
})

const PARSE_ERROR = -32700
const INVALID_REQUEST = -32600
const INTERNAL_ERROR = -32603

type Call = (method: string, params: readonly unknown[]) => unknown

/** Answers a message of JSON-RPC 2.0, single or a batch; undefined where no answer is due. */
export function answerMessage(text: string, call: Call): string | undefined {
  const request = parseJson(text)
  if (request === undefined) return JSON.stringify(failure(null, PARSE_ERROR, 'Parse error'))
  if (!Array.isArray(request)) return toText(answerOne(request, call))
  if (request.length === 0) return JSON.stringify(failure(null, INVALID_REQUEST, 'Invalid request: empty batch'))
  const answers = request.map((one) => answerOne(one, call)).filter((answer) => answer !== undefined)
  return answers.length > 0 ? JSON.stringify(answers) : undefined
}

function answerOne(request: unknown, call: Call) {
  const parsed = requestSchema.safeParse(request)
  if (!parsed.success) return failure(null, INVALID_REQUEST, 'Invalid request')
  const { id, method, params } = parsed.data
  const answer = resultOf(method, params, call)
  // A request without an id asks for no answer.
  return id === undefined ? undefined : { jsonrpc: '2.0', id, ...answer }
}

function resultOf(method: string, params: readonly unknown[], call: Call) {
  try {
    return { result: call(method, params) }
  } catch (error) {
    const code = error instanceof RpcError ? error.code : INTERNAL_ERROR
    return { error: { code, message: error instanceof Error ? error.message : String(error) } }
  }
}

const failure = (id: null, code: number, message: string) => ({ jsonrpc: '2.0', id, error: { code, message } })

const toText = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value))

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
