import { openDatabase } from '@secretariat/db'
import { runCommand } from '../cli/run.js'
import { empty } from './scratch.js'

/** Empties the database of DATABASE_URL, for the harness that runs us between others. */
await runCommand(async () => {
  const db = await openDatabase(process.env.DATABASE_URL ?? '')
  await empty(db)
  await db.destroy()
})
