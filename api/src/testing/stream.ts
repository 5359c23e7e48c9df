import { z } from 'zod'
import type { Api } from '../server.js'

const answerSchema = z.object({
  data: z.json().optional(),
  errors: z.array(z.object({ message: z.string(), extensions: z.record(z.string(), z.json()) })).optional(),
})
type Told = z.infer<typeof answerSchema> | 'complete'

/** A subscription, as a browser opens one. `next` waits for what is told next; `close` goes away. */
export async function subscribe(api: Pick<Api, 'fetch'>, query: string, variables: object = {}) {
  const url = `http://api/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`
  const response = await api.fetch(new Request(url, { headers: { accept: 'text/event-stream' } }))
  if (response.body === null) throw new TypeError('The answer has no body')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''

  async function nextBlock(): Promise<string> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const block = text.slice(0, end)
        text = text.slice(end + 2)
        // A line that begins with a colon is a sign of life.
        if (!block.startsWith(':')) return block
        continue
      }
      const { done, value } = await reader.read()
      if (done) throw new TypeError('The stream is over')
      text += value
    }
  }

  return {
    status: response.status,
    headers: response.headers,
    async next(): Promise<Told> {
      const block = await nextBlock()
      if (block.startsWith('event: complete')) return 'complete'
      return answerSchema.parse(JSON.parse(block.slice(block.indexOf('data: ') + 6)))
    },
    close: () => reader.cancel(),
  }
}
