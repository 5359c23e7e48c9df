/** The network or the node failed in a way that another attempt may cure. */
export class RetryableError extends Error {
  override readonly name = 'RetryableError'
}

/** A block that cannot be read. Its chain stops there; nothing is skipped. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError'
}

/** A runtime that is not what the profile expects. Its chain stops before anything is decoded with that runtime. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError'
}

/** Another writer moved the range first. This one gives it up; nothing it had read is written. */
export class StaleCursorError extends Error {
  override readonly name = 'StaleCursorError'
}

/** Two neighbouring ranges of a chain do not join: the node changed its history, or is of another network. Its chain stops. */
export class SeamError extends Error {
  override readonly name = 'SeamError'
}

/** A mistake of the person at the keyboard or in the environment: one line that says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Exit code of the command: 2 for wrong usage, 1 for a state that must be changed first. */
  readonly exitCode: 1 | 2
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Makes the compiler prove that every member of a union was handled. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`)
}
