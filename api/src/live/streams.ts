import { openNews, type Schema } from '@secretariat/db'
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql'
import { Repeater } from 'graphql-yoga'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { type Asked, contextOf } from '../context.js'
import { withSnapshot } from '../snapshot.js'
import { type SeatLimits, seatsOf } from './seats.js'

/** Subscriptions of one server. */
export interface Streams {
  /** Answers of a subscription, each read from one state of the database; or why there are none. */
  readonly subscribe: (args: ExecutionArgs, asked: Asked, client: string) => Promise<AsyncIterable<ExecutionResult> | ExecutionResult>
  /** How many are open. */
  readonly open: () => number
  /** Ends all of them. */
  readonly close: () => Promise<void>
}

export function streamsOf(db: Kysely<Schema>, logger: Logger, limits: SeatLimits): Streams {
  const news = openNews(db, (cause) => logger.warn({ err: cause }, 'The database does not tell what changes; trying again'))
  const seats = seatsOf(limits)
  const stops = new Set<() => void>()
  return {
    open: seats.taken,
    async subscribe(args, asked, client) {
      const leave = seats.take(client)
      if (leave === undefined) return { errors: [tooMany(limits)] }
      const over = new AbortController()
      const end = (): void => {
        over.abort()
        leave()
      }
      const contextOfEvent = (at: Kysely<Schema>) => ({ ...inner(args), ...contextOf(at, asked), live: { news, signal: over.signal } })
      try {
        const events = await createSourceEventStream({ ...args, contextValue: contextOfEvent(db) })
        if (!(Symbol.asyncIterator in events)) {
          end()
          return events
        }
        const answer = (rootValue: unknown) =>
          withSnapshot(db, async (at) => execute({ ...args, rootValue, contextValue: contextOfEvent(at) }))
        return answersTo(events, answer, end, stops)
      } catch (error) {
        end()
        throw error
      }
    },
    async close() {
      for (const stop of stops) stop()
      await news.close()
    },
  }
}

function inner({ contextValue }: ExecutionArgs): object {
  return typeof contextValue === 'object' && contextValue !== null ? contextValue : {}
}

/** One answer after the other, each made when the one before it is taken: nothing piles up for a reader who is slow. */
function answersTo(
  events: AsyncIterable<unknown>,
  answer: (event: unknown) => Promise<ExecutionResult>,
  end: () => void,
  stops: Set<() => void>,
): AsyncIterable<ExecutionResult> {
  return new Repeater<ExecutionResult>(async (push, stop) => {
    stops.add(stop)
    void stop.then(() => {
      stops.delete(stop)
      end()
    })
    try {
      for await (const event of events) await push(await answer(event))
    } catch (error) {
      await push({ errors: [error instanceof GraphQLError ? error : failure(error)] })
    } finally {
      stop()
    }
  })
}

const failure = (cause: unknown): GraphQLError =>
  new GraphQLError('The stream has failed', { originalError: cause instanceof Error ? cause : new Error(String(cause)) })

function tooMany({ perClient, inAll }: SeatLimits): GraphQLError {
  return new GraphQLError(
    `Too many open streams: at most ${perClient} of one address and ${inAll} in all. Close some, or ask again later`,
    {
      extensions: { code: 'RATE_LIMITED', http: { status: 429 } },
    },
  )
}
