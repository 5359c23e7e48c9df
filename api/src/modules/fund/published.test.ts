import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asksForSalary, usualPay } from '@secretariat/shared/fund'
import { expect, test } from 'vitest'
import { z } from 'zod'

const shared = process.env.SECRETARIAT_SHARED ?? join(import.meta.dirname, '../../../../../shared')
const statements = join(shared, 'data/eosc/budget.json')
const schema = z.object({
  system: z.object({ inflow: z.string(), stages_in_ui: z.array(z.string()) }),
  committee: z.object({ seats: z.number(), members: z.array(z.string()) }),
  applications: z.array(z.object({ title: z.string(), amount: z.string().nullable() })),
})

test.skipIf(!existsSync(statements))(
  "of EOSC's published applications one asks for the secretariat's pay, and names the pay that counts here",
  () => {
    const { applications, system, committee } = schema.parse(JSON.parse(readFileSync(statements, 'utf8')))
    const salaries = applications.filter(({ title }) => asksForSalary(title))
    expect(salaries).toMatchObject([{ title: '秘书处工资', amount: `${usualPay} EOSC per member per month` }])
    expect(applications.some(({ title }) => title === '预算委员会工资')).toBe(true)
    expect(system.inflow).toMatch(/^1\.5000 EOS per block/)
    expect(committee.members).toHaveLength(committee.seats)
  },
)
