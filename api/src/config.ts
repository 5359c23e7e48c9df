import { UsageError } from '@secretariat/shared'
import { z } from 'zod'

const configSchema = z.object({
  DATABASE_URL: z.string({ error: 'names the Postgres to read: postgres://USER:PASSWORD@HOST:PORT/DATABASE' }).min(1),
  SECRETARIAT_PORT: z.coerce.number({ error: 'is a port from 0 to 65535' }).int().min(0).max(65_535).default(4000),
  SECRETARIAT_HOST: z.string().min(1).default('127.0.0.1'),
  SECRETARIAT_STATIC_DIR: z.string().min(1).optional(),
  SECRETARIAT_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'is the address that people see, like https://secretariat.example' })
    .transform((url) => new URL(url).origin)
    .optional(),
  SECRETARIAT_PROXIES: z.coerce.number({ error: 'is how many proxies of yours stand before the server' }).int().min(0).max(10).default(0),
  SECRETARIAT_SECRET: z.string().min(16, 'needs 16 letters or more; `openssl rand -hex 32` makes one').optional(),
  SECRETARIAT_DEMO: z.stringbool().default(false),
  SECRETARIAT_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Config = z.infer<typeof configSchema>

/** What the environment says, or a UsageError that names the first variable that is wrong. */
export function configOf(environment: Record<string, string | undefined>): Config {
  const parsed = configSchema.safeParse(environment)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UsageError(`${issue?.path.join('.')}: ${issue?.message}`, 2)
}
