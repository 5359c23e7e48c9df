import type { DecisionInput, Item } from './items.graphql.js'

/** What the one who reviews is about to say of an item. */
export interface Draft {
  readonly category: string | null
  readonly bounty: number | null
  readonly workingGroup: string | null
  readonly reimbursed: boolean | null
}

/** Before anything is changed: what is known, else what is proposed. */
export function draftOf({ category, bounty, workingGroup, reimbursed, suggestion }: Item): Draft {
  return { category: category ?? suggestion?.category ?? null, bounty: bounty ?? suggestion?.bounty ?? null, workingGroup, reimbursed }
}

/** As the API takes it: what is absent is taken away. */
export function toInput(subject: string, { category, bounty, workingGroup, reimbursed }: Draft): DecisionInput {
  return {
    subject,
    ...(category === null ? {} : { category }),
    ...(bounty === null ? {} : { bounty }),
    ...(workingGroup === null ? {} : { workingGroup }),
    ...(reimbursed === null ? {} : { reimbursed }),
  }
}
