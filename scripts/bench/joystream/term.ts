import { MemberId } from '@secretariat/shared'

/** As many as the largest network of the kind has. */
export const sizes = { terms: 40, proposals: 1500, flows: 100_000, statements: 3300, members: 6000, eras: 2000, validators: 500 }

/** One term of a council, from its election to the next. */
export interface Term {
  /** From 0. */
  readonly number: number
  readonly first: number
  readonly length: number
  readonly council: readonly MemberId[]
}

/** Terms of equal length, each of three to nine members of whom most have served before. */
export function termsOf(blocks: number): Term[] {
  const length = Math.floor(blocks / sizes.terms)
  return Array.from({ length: sizes.terms }, (_, number) => ({
    number,
    first: 1 + number * length,
    length,
    council: Array.from({ length: 3 + (number % 7) }, (_, seat) => MemberId(String(1 + ((number + seat * 3) % 60)))),
  }))
}

/** The heights of `count` things that happen evenly over a part of a term, `from` and `until` being shares of it. */
export function heightsOf({ first, length }: Term, count: number, from = 0.01, until = 0.99): number[] {
  return Array.from({ length: count }, (_, i) => first + Math.floor(length * (from + ((until - from) * i) / count)))
}

/** So much of a whole number as falls to each term. */
export const perTerm = (whole: number): number => Math.ceil(whole / sizes.terms)
