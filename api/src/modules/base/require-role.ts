import { type Role, reaches } from '@secretariat/shared'
import { GraphQLError } from 'graphql'
import type { Viewer } from '../../caller.js'
import type { Context } from '../../context.js'

/** The one gate of everything that is not public: who asks, if he may do what asks for this role. */
export function requireRole({ caller: { viewer } }: Pick<Context, 'caller'>, role: Role): Viewer {
  if (viewer === undefined) throw refusal('UNAUTHENTICATED', 401, 'Sign in first, or send a token that is valid: Authorization: Bearer …')
  if (!reaches(viewer.role, role)) throw refusal('FORBIDDEN', 403, `This needs the role ${role}; ${viewer.name} has ${viewer.role}`)
  return viewer
}

export function refusal(code: 'UNAUTHENTICATED' | 'FORBIDDEN', status: 401 | 403, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
