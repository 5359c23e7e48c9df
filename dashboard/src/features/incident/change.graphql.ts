import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { type Operation, operation } from '../../graphql/operation.js'
import type { Announcement } from './shapes.js'

const done = doneShape(z.object({ key: z.string() }))
const answer = `{ result { key } userErrors { ${userErrorFields} } }`

/** A change of an incident, answered in one shape whatever it is called. */
export type Change<Input> = Operation<{ readonly input: { readonly incident: string } & Input }, z.infer<typeof changedShape>>
const changedShape = z.object({ changed: done })

function change<Input>(name: string, field: string): Change<Input> {
  return operation<{ readonly input: { readonly incident: string } & Input }>()(
    `mutation ${name}($input: ${name}Input!) { changed: ${field}(input: $input) ${answer} }`,
    changedShape,
  )
}

export const acknowledgeOperation = change<{ readonly note: string; readonly until?: string }>('AcknowledgeIncident', 'acknowledgeIncident')
export const noteOperation = change<{ readonly note: string }>('NoteIncident', 'noteIncident')
export const supportOperation = change<{ readonly symptom: string; readonly evidence: readonly string[] }>(
  'RequestSupport',
  'requestSupport',
)
export const closeOperation = change<{ readonly note: string; readonly falseAlarm: boolean }>('CloseIncident', 'closeIncident')
export const causeOperation = change<{ readonly cause: string }>('SetIncidentCause', 'setIncidentCause')
export const announceOperation = change<{
  readonly what: Announcement
  readonly lang: string
  readonly place: string
  readonly url?: string
}>('AnnounceIncident', 'announceIncident')
