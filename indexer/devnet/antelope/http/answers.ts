import { ZodError } from 'zod'
import { accountAnswers } from './account-answers.js'
import { chainAnswers } from './chain-answers.js'
import { unknownEndpoint, wrongRequest } from './node-error.js'
import { tableAnswers } from './table-answers.js'
import type { View } from './view.js'

/** Endpoints below `/v1/chain/`, by name. */
export type Answers = Readonly<Record<string, (body: unknown) => object>>

const ROOT = '/v1/chain/'

/** Answers a request of a path, or throws the error that the node answers with. */
export function createAnswers(view: View): (url: string, body: string) => object {
  const answers: Answers = { ...chainAnswers(view), ...tableAnswers(view), ...accountAnswers(view) }
  return (url, body) => {
    const [path = ''] = url.split('?')
    const name = path.startsWith(ROOT) ? path.slice(ROOT.length) : ''
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined
    if (answer === undefined) throw unknownEndpoint()
    try {
      return answer(body === '' ? {} : JSON.parse(body))
    } catch (error) {
      if (error instanceof ZodError || error instanceof SyntaxError || error instanceof RangeError) throw wrongRequest(error.message)
      throw error
    }
  }
}
