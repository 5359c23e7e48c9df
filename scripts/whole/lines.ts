import type { Fact, FactKind, FactOf } from '@secretariat/shared'

/** A chain's history as lines of one form, by what they are about, to compare two tellers. */
export type Lines = Readonly<Record<string, readonly string[]>>

/** Says facts of a kind in lines. */
export function say<K extends FactKind>(kind: K, words: (fact: FactOf<K>) => readonly string[]) {
  return (facts: readonly Fact[]): string[] =>
    // Safety: the kind names the type of the fact.
    facts.flatMap((fact) => (fact.kind === kind ? words(fact as FactOf<K>) : [])).sort()
}

export const line = (...words: readonly unknown[]): readonly string[] => [words.map(String).join(' ')]
