/** Why an answer did not come: the server was not reached, it refused what was asked, it broke, or what it said cannot be read. */
export type ApiErrorKind = 'unreachable' | 'refused' | 'broken' | 'unreadable'

export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ApiErrorKind
  /** Names the entry in the server's log, when the server masked the cause. */
  readonly errorId: string | undefined

  constructor(kind: ApiErrorKind, message: string, errorId?: string) {
    super(message)
    this.kind = kind
    this.errorId = errorId
  }
}
