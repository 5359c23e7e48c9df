import { expect, test } from 'vitest'
import { factKinds, factSchema } from './fact.js'
import { placeSchema } from './place.js'

test('no kind of fact gives another meaning to a word of its place', () => {
  for (const { shape } of factSchema.options) {
    for (const [word, schema] of Object.entries(placeSchema.shape))
      expect(shape).toHaveProperty(
        word,
        expect.toSatisfy((own) => own === schema),
      )
  }
})

test('kinds are nouns and verbs of their own', () => {
  expect(new Set(factKinds).size).toBe(factKinds.length)
  for (const kind of factKinds) expect(kind).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
})
