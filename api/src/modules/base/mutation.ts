import type { InputRef, ObjectRef } from '@pothos/core'
import { audit, record, type Schema } from '@secretariat/db'
import type { Entry, Role, Stated } from '@secretariat/shared'
import { GraphQLError } from 'graphql'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { builder } from '../../builder.js'
import { actorOf, type Viewer } from '../../caller.js'
import type { Context } from '../../context.js'
import { refusal, requireRole } from './require-role.js'

/** What the person who fills in a form can mend: it stands beside the field, and nothing is written. */
export class Mistake extends Error {
  override readonly name = 'Mistake'
  readonly code: string
  readonly field: string | null

  /** `field` is the path of the input that is wrong; null where it is none of them. */
  constructor(code: string, field: string | null, message: string) {
    super(message)
    this.code = code
    this.field = field
  }
}

interface UserError {
  readonly code: string
  readonly field: string | null
  readonly message: string
}

/** What a change is made with: one transaction that is committed when `run` is done. */
export interface Change {
  readonly db: Kysely<Schema>
  readonly viewer: Viewer
  readonly context: Context
  /** Keeps a statement of the viewer's, its rows and its line in the audit log. */
  record(stated: Stated): Promise<Entry>
  /** A line in the audit log for a change that is no entry. */
  audit(action: string, subject?: string): Promise<void>
}

interface Definition<Input, Result> {
  readonly description: string
  /** The least role that may do it. */
  readonly role: Role
  readonly input: InputRef<Input>
  /** Type of what was changed; its fields are read after the change. */
  readonly result: ObjectRef<(typeof builder)['$inferSchemaTypes'], Result>
  /** Makes the change; a `Mistake` or an input that a schema refuses undoes it. */
  run(input: Input, change: Change): Promise<Result>
}

interface Payload<Result> {
  readonly result: Result | null
  readonly userErrors: readonly UserError[]
}

builder.mutationType({
  description:
    'What may be changed, by those who have the role. One field per request, sent as JSON with the header `x-secretariat: 1`; each change is in the audit log.',
})

const UserErrorRef = builder.objectRef<UserError>('UserError')
UserErrorRef.implement({
  description: 'What is wrong with an input, for the person who made it. Where there is one, nothing was changed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What kind of mistake, in a word that stays: INVALID, NOT_FOUND, …' }),
    field: t.exposeString('field', { nullable: true, description: 'Path of the input that is wrong; null where it is none of them.' }),
    message: t.exposeString('message', { description: 'The same for people, in English.' }),
  }),
})

/** A mutation: asks for the role, changes in one transaction, and answers `{ result, userErrors }`. */
export function mutation<Input, Result>(name: string, definition: Definition<Input, Result>): void {
  const { description, role, input, result } = definition
  const payload = builder.objectRef<Payload<Result>>(`${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`).implement({
    description: `What became of \`${name}\`.`,
    fields: (t) => ({
      result: t.field({
        type: result,
        nullable: true,
        description: 'What was changed, as it is now; null where nothing was.',
        // Safety: the ref was made for rows of this type; the compiler cannot see through a generic one.
        resolve: (done) => done.result as never,
      }),
      userErrors: t.field({
        type: [UserErrorRef],
        description: 'Mistakes in the input; empty when it was done.',
        resolve: (done) => [...done.userErrors],
      }),
    }),
  })
  builder.mutationField(name, (t) =>
    t.field({
      type: payload,
      description: `${description} Needs the role ${role}.`,
      args: { input: t.arg({ type: input, required: true, description: 'What to change.' }) },
      // Safety: the argument was parsed by the input type that the ref stands for.
      resolve: (_, args, context) => change(name, definition, (args as unknown as { readonly input: Input }).input, context),
    }),
  )
}

async function change<Input, Result>(
  name: string,
  { role, run }: Definition<Input, Result>,
  input: Input,
  context: Context,
): Promise<Payload<Result>> {
  const { caller, write } = context
  const actor = actorOf(caller)
  try {
    const viewer = requireRole(context, role)
    if (write === undefined) throw refusal('FORBIDDEN', 403, 'This installation only reads')
    const result = await write.transaction().execute((db) =>
      run(input, {
        db,
        viewer,
        context,
        record: (stated) => record(db, { ...actor, name: viewer.name }, stated),
        audit: (action, subject) => audit(db, actor, { action, subject: subject ?? null }),
      }),
    )
    return { result, userErrors: [] }
  } catch (error) {
    if (error instanceof GraphQLError && write !== undefined)
      await audit(write, actor, { action: name, outcome: 'refused', reason: String(error.extensions.code) })
    return { result: null, userErrors: userErrorsOf(error) }
  }
}

/** The mistakes of the person; anything else goes on. */
function userErrorsOf(error: unknown): UserError[] {
  if (error instanceof Mistake) return [{ code: error.code, field: error.field, message: error.message }]
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => ({ code: 'INVALID', field: path.join('.') || null, message }))
  throw error
}
