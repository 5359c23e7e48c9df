import type { Actor } from '@secretariat/db'
import type { Role } from '@secretariat/shared'

/** An account that proved itself, by a session of the browser or by an API token. */
export interface Viewer {
  readonly name: string
  readonly role: Role
  readonly via: 'session' | 'token'
}

/** Who sends a request, as far as it is known. */
export interface Caller {
  /** Undefined for strangers, and for those whose credential is wrong or has expired. */
  readonly viewer: Viewer | undefined
  /** Keyed hash of the address. */
  readonly address: string | null
  /** Why a change may not be made by this request, whoever sends it: it may come from the page of somebody else. */
  readonly forged: string | undefined
}

export const stranger: Caller = { viewer: undefined, address: null, forged: undefined }

/** The caller as the audit log names him. */
export function actorOf({ viewer, address }: Caller): Actor {
  return { name: viewer?.name ?? null, via: viewer?.via ?? 'none', address }
}
