import { z } from 'zod'
import type { SimContract } from '../../contract.js'
import { budgetAbi } from '../abis/budget.js'
import { check, createContract, handle, name, text, whole } from '../handlers.js'
import type { ContractsLedger } from '../ledger.js'
import type { Guard } from '../native.js'
import { motionHandlers } from './motions.js'
import { budgetAccount, budgetConfigs, committees } from './tables.js'
import { takecoinHandlers } from './takecoins.js'

const handover = z.object({ committeers: z.array(name), memo: text })
const updateconfig = z.object({ config: name, number_value: whole, string_value: text })

/** The community's money: motions that a committee decides, and payments in parts. */
export function createBudget(ledger: ContractsLedger, guard: Guard): SimContract {
  return createContract({
    account: budgetAccount,
    abi: budgetAbi,
    guard,
    handlers: [
      ...motionHandlers(ledger),
      ...takecoinHandlers(ledger),
      handle('handover', handover, ({ committeers }, context) => {
        context.require(budgetAccount)
        check(new Set(committeers).size === committeers.length && committeers.length > 0, 'the committee must name everybody once')
        committees.put(context.tables, { budget_name: budgetAccount, member: committeers })
        context.enter(() => void ledger.budget.committees.push({ block: context.height, members: committeers }))
      }),
      handle('updateconfig', updateconfig, ({ config, number_value, string_value }, context) => {
        context.require(budgetAccount)
        check(config === 'n.proposer' || config === 'n.takecoin', 'invalid config')
        budgetConfigs.put(context.tables, { config_name: config, number_value, string_value })
      }),
    ],
  })
}
