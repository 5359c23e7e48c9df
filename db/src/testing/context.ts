import { z } from 'zod'

/** What the global set-up tells the test files. */
export const testServerSchema = z.object({
  /** May create databases. */
  url: z.string(),
  /** A role that may connect and has no other right; undefined on a server that was given by DATABASE_URL. */
  reader: z.object({ role: z.string(), url: z.string() }).optional(),
  template: z.string(),
})
export type TestServer = z.infer<typeof testServerSchema>

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer
  }
}
