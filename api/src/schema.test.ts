import { readFileSync } from 'node:fs'
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './schema.js'
import { sdl } from './sdl.js'

const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))

/** Everything of a type that a reader of the documentation meets, with its description. */
function parts(type: GraphQLNamedType): [string, string | null | undefined][] {
  const self: [string, string | null | undefined] = [type.name, type.description]
  if (isEnumType(type))
    return [self, ...type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as [string, typeof description])]
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [self]
  return [
    self,
    ...Object.values(type.getFields()).flatMap((field) => {
      const args = 'args' in field ? field.args : []
      const place = `${type.name}.${field.name}`
      return [[place, field.description], ...args.map((arg: GraphQLArgument) => [`${place}(${arg.name})`, arg.description])] as [
        string,
        string | null | undefined,
      ][]
    }),
  ]
}

test('is printed in schema.graphql as it is', () => {
  expect(sdl()).toBe(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
})

test('describes every type, field, argument and value', () => {
  expect(
    own
      .flatMap(parts)
      .filter(([, description]) => !description)
      .map(([place]) => place),
  ).toEqual([])
})

test('tells while it happens what hurries, and nothing else', () => {
  expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).sort()).toEqual(['headMoved', 'incidentChanged'])
})

/** Links that people or chains published themselves. */
const published = ['IncidentEvent.url', 'IncidentStatement.url', 'ProducerEvent.url', 'ProducerRank.url']

/** Seen by the role alone, and no secrets: whether there is one, where a person posts and posted. */
const ofTheRole = ['Channel.hasSecret', 'ChannelSettings.url', 'Delivery.postedUrl']

/** The contact book, every way into which asks for the role. */
const bookOfTheRole =
  /^(Contact(Connection|Edge|sImported)?|(Save|Remove|Tell|Import)Contacts?Payload)\.|^(Query|Mutation)\.(\w+C|c)ontacts?$/

test('lets nobody ask for addresses or secrets of the installation', () => {
  const fields = own.flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).map((field) => `${type.name}.${field.name}`) : [],
  )
  const suspicious = fields.filter((field) => /password|token|secret(?!ariat)|url|mail|contact/i.test(field))
  expect(suspicious.filter((field) => ![...published, ...ofTheRole].includes(field) && !bookOfTheRole.test(field))).toEqual([])
})
