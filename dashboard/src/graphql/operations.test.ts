import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNullableType,
  graphqlSync,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  Kind,
  parse,
  typeFromAST,
  validate,
} from 'graphql'
import { expect, test } from 'vitest'
import sdl from '../../../api/schema.graphql?raw'
import { budgetOperation, budgetsOperation } from '../features/budget/budget.graphql.js'
import { ledgerOperation, paymentsOperation } from '../features/budget/records.graphql.js'
import { findingsOperation, spendingOperation } from '../features/budget/spending.graphql.js'
import { chainOperation } from '../features/chain/chain.graphql.js'
import { councilsOperation } from '../features/chain/councils.graphql.js'
import { councilBudgetOperation, councilOperation, termsOperation } from '../features/council/council.graphql.js'
import { roundsOperation, termOperation } from '../features/council/term.graphql.js'
import { documentOperation, freezeOperation, frozenOperation, noteOperation } from '../features/document/document.graphql.js'
import { electionOperation, electionVotesOperation } from '../features/election/election.graphql.js'
import { candidatesOperation, electionsOperation, interestOperation } from '../features/election/elections.graphql.js'
import { groupLedgerOperation, groupOperation } from '../features/group/group.graphql.js'
import { groupsOperation } from '../features/group/groups.graphql.js'
import { workersOperation } from '../features/group/workers.graphql.js'
import { defineKpiOperation, defineRoundOperation, gradeKpiOperation, proveKpiOperation } from '../features/kpi/change.graphql.js'
import { earnersOperation, kpiRoundOperation, kpiRoundsOperation } from '../features/kpi/kpi.graphql.js'
import { boardOperation, councillorVotesOperation, overTimeOperation } from '../features/leaderboard/leaderboard.graphql.js'
import { matrixOperations } from '../features/leaderboard/matrix.graphql.js'
import { membersOperation } from '../features/member/members.graphql.js'
import { metaOperation } from '../features/meta/meta.graphql.js'
import { agendaOperation } from '../features/person/agenda.graphql.js'
import { peopleOperation } from '../features/person/people.graphql.js'
import { careerOperation, profileOperation } from '../features/person/person.graphql.js'
import { proposalOperation } from '../features/proposal/proposal.graphql.js'
import { openProposalsOperation, proposalsOperation } from '../features/proposal/proposals.graphql.js'
import { auditOperation } from '../features/session/audit.graphql.js'
import { viewerOperation } from '../features/session/session.graphql.js'
import { bookOperation, sumsOperation } from '../features/spending/book.graphql.js'
import { assignOperation, itemsOperation } from '../features/spending/items.graphql.js'
import { ownErasOperation, validatorOperation } from '../features/validator/validator.graphql.js'
import { erasOperation, validatorsOperation } from '../features/validator/validators.graphql.js'
import { alertOperations } from './alert-operations.js'
import { antelopeOperations } from './antelope-operations.js'

const schema = buildSchema(sdl)
const operations = [
  ...alertOperations,
  ...antelopeOperations,
  documentOperation,
  freezeOperation,
  frozenOperation,
  noteOperation,
  defineKpiOperation,
  defineRoundOperation,
  gradeKpiOperation,
  proveKpiOperation,
  earnersOperation,
  kpiRoundOperation,
  kpiRoundsOperation,
  budgetOperation,
  budgetsOperation,
  ledgerOperation,
  paymentsOperation,
  bookOperation,
  sumsOperation,
  itemsOperation,
  assignOperation,
  findingsOperation,
  spendingOperation,
  chainOperation,
  councilsOperation,
  councilBudgetOperation,
  councilOperation,
  termsOperation,
  roundsOperation,
  termOperation,
  boardOperation,
  councillorVotesOperation,
  overTimeOperation,
  ...Object.values(matrixOperations),
  candidatesOperation,
  electionOperation,
  electionsOperation,
  electionVotesOperation,
  interestOperation,
  groupLedgerOperation,
  groupOperation,
  groupsOperation,
  workersOperation,
  agendaOperation,
  careerOperation,
  peopleOperation,
  profileOperation,
  membersOperation,
  metaOperation,
  proposalOperation,
  openProposalsOperation,
  proposalsOperation,
  auditOperation,
  viewerOperation,
  erasOperation,
  ownErasOperation,
  validatorOperation,
  validatorsOperation,
]
const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 0.5,
  Boolean: true,
  DateTime: '2026-05-01T00:00:00.000Z',
  BlockNumber: 1,
}

/** A value of a type: everything that may be unknown is unknown, or nothing is. */
function sampleOf(type: GraphQLOutputType, unknowns: boolean): unknown {
  if (!isNonNullType(type)) return unknowns ? null : knownOf(type, unknowns)
  return knownOf(type.ofType, unknowns)
}

function knownOf(type: GraphQLOutputType, unknowns: boolean): unknown {
  if (isListType(type)) return [sampleOf(type.ofType, unknowns)]
  if (isEnumType(type)) return type.getValues()[0]?.value
  if (isObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, () => sampleOf(field.type, unknowns)]))
  return scalars[String(type)] ?? 'text'
}

/** What must be given to an operation. */
function inputsOf(text: string): Record<string, unknown> {
  const [definition] = parse(text).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return {}
  return Object.fromEntries(
    (definition.variableDefinitions ?? []).flatMap(({ variable, type }) => {
      if (type.kind !== Kind.NON_NULL_TYPE) return []
      const given = typeFromAST(schema, type)
      return [[variable.name.value, isInputType(given) ? inputOf(given) : undefined]]
    }),
  )
}

function inputOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return inputOf(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (!isInputObjectType(type)) return scalars[String(type)] ?? 'text'
  const required = Object.values(type.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(required.map((field) => [field.name, inputOf(field.type)]))
}

function answerOf(text: string, unknowns: boolean): unknown {
  const variableValues = { ...inputsOf(text), id: 'alpha', key: 'alpha:Council:1', chain: 'alpha', name: 'Council' }
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}))
  const rootValue = Object.fromEntries(fields.map(({ name, type }) => [name, () => knownOf(getNullableType(type), unknowns)]))
  const answer = graphqlSync({ schema, source: text, rootValue, variableValues })
  expect(answer.errors).toBeUndefined()
  return JSON.parse(JSON.stringify(answer.data))
}

test.each(operations)('the query $name is one the API understands', ({ text }) => {
  expect(validate(schema, parse(text))).toEqual([])
})

test.each(operations)('the answer to $name is understood with everything known', ({ text, answer }) => {
  expect(answer.safeParse(answerOf(text, false)).error).toBeUndefined()
})

test.each(operations)('the answer to $name is understood with everything unknown that may be', ({ text, answer }) => {
  expect(answer.safeParse(answerOf(text, true)).error).toBeUndefined()
})
