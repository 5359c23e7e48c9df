/** A small state machine: from each state the moves that exist, and where they lead. */
export type Moves<State extends string, Move extends string> = { readonly [S in State]: Partial<Readonly<Record<Move, State>>> }

/**
 * How the trouble itself stands. `healed`: it went away before it was certain, and nobody was told.
 * `superseded`: something larger covers it, or its subject left.
 */
export const conditions = ['none', 'suspected', 'confirmed', 'recovering', 'resolved', 'healed', 'superseded'] as const
export type Condition = (typeof conditions)[number]
export const conditionMoves = {
  none: { suspect: 'suspected' },
  suspected: { confirm: 'confirmed', heal: 'healed', supersede: 'superseded' },
  confirmed: { recover: 'recovering', supersede: 'superseded' },
  recovering: { relapse: 'confirmed', resolve: 'resolved', supersede: 'superseded' },
  // Whoever fails again soon after never was well: it is the same incident.
  resolved: { relapse: 'confirmed' },
  healed: {},
  superseded: {},
} as const satisfies Moves<Condition, string>

/** What people do about it. */
export const handlings = ['none', 'notified', 'escalated', 'acknowledged', 'support-requested', 'closed'] as const
export type Handling = (typeof handlings)[number]
export const handlingMoves = {
  none: {
    ...{ notify: 'notified', escalate: 'escalated', acknowledge: 'acknowledged' },
    ...{ 'request-support': 'support-requested', close: 'closed' },
  },
  notified: { escalate: 'escalated', acknowledge: 'acknowledged', 'request-support': 'support-requested', close: 'closed' },
  escalated: { escalate: 'escalated', acknowledge: 'acknowledged', 'request-support': 'support-requested', close: 'closed' },
  acknowledged: { lapse: 'notified', acknowledge: 'acknowledged', 'request-support': 'support-requested', close: 'closed' },
  'support-requested': { acknowledge: 'acknowledged', 'request-support': 'support-requested', close: 'closed' },
  closed: { reopen: 'none' },
} as const satisfies Moves<Handling, string>

/** What the public was told, by a person's decision. */
export const publicities = ['none', 'announced-down', 'announced-up'] as const
export type Publicity = (typeof publicities)[number]
export const publicityMoves = {
  none: { 'announce-down': 'announced-down', 'announce-up': 'announced-up' },
  'announced-down': { 'announce-up': 'announced-up' },
  'announced-up': { 'announce-down': 'announced-down' },
} as const satisfies Moves<Publicity, string>

type MoveOf<M> = M extends Readonly<Record<string, infer Out>> ? (Out extends unknown ? keyof Out : never) : never
export type ConditionMove = MoveOf<typeof conditionMoves>
export type HandlingMove = MoveOf<typeof handlingMoves>
export type PublicityMove = MoveOf<typeof publicityMoves>

/** Where a move leads; undefined where there is no such move from here. */
export function moved<State extends string>(moves: Moves<State, string>, from: State, move: string): State | undefined {
  return moves[from][move]
}
