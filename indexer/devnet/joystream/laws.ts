/** One JOY in the chain's base units. */
export const JOY = 10_000_000_000n

/** The periods and amounts of the chain. Periods are shorter by `scale`, pay per block is higher by it: a term costs what it costs. */
export interface Laws {
  readonly scale: number
  readonly seats: number
  readonly idle: number
  readonly announcing: number
  readonly voting: number
  readonly revealing: number
  readonly payDay: number
  readonly session: number
  readonly sessionsPerEra: number
  readonly candidateStake: bigint
  readonly voteStake: bigint
  /** Per block and seat. */
  readonly councillorReward: bigint
  blocks(onChain: number): number
}

export function lawsOf(scale: number): Laws {
  const blocks = (onChain: number) => (onChain === 0 ? 0 : Math.max(1, Math.round(onChain / scale)))
  return {
    scale,
    seats: 3,
    idle: blocks(201_600),
    announcing: blocks(86_400),
    voting: blocks(57_600),
    revealing: blocks(57_600),
    payDay: blocks(14_400),
    // A session of less than twenty blocks tells nothing of its validators.
    session: Math.max(20, blocks(600)),
    sessionsPerEra: 6,
    candidateStake: 1_666_666_666_660_000n,
    voteStake: 1_666_666_666_660n,
    councillorReward: 3_858_024_691n * BigInt(scale),
    blocks,
  }
}

/** How a type of proposal is voted on: periods on the real chain, shares in hundredths, and how many councils must approve. */
export interface Procedure {
  readonly voting: number
  readonly grace: number
  readonly quorum: number
  readonly threshold: number
  readonly slashQuorum: number
  readonly slashThreshold: number
  readonly councils: number
}

const usual: Procedure = { voting: 43_200, grace: 1200, quorum: 66, threshold: 66, slashQuorum: 100, slashThreshold: 100, councils: 1 }
const everybody = { quorum: 100, threshold: 100 }

const procedures: Readonly<Record<string, Partial<Procedure>>> = {
  Signal: everybody,
  RuntimeUpgrade: { voting: 100_800, grace: 72_000, ...everybody, councils: 2 },
  AmendConstitution: { voting: 72_200, grace: 14_400, quorum: 80, threshold: 100, slashQuorum: 60, slashThreshold: 80, councils: 2 },
  SetCouncilBudgetIncrement: { voting: 72_000, grace: 72_000, ...everybody, councils: 2 },
  SetCouncilorReward: { voting: 28_800, grace: 43_200, ...everybody, councils: 2 },
  VetoProposal: { voting: 14_400, grace: 0, ...everybody },
  DecreaseCouncilBudget: { grace: 0, ...everybody },
  SetEraPayoutDampingFactor: { grace: 0 },
}

export function procedureOf(type: string): Procedure {
  return { ...usual, ...procedures[type] }
}
