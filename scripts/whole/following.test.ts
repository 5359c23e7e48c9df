import { testDatabase } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { runCommand, startProgram } from '../testing/program.js'
import { hasReplay, startReplay } from './replay.js'

const [{ url, db }, undisturbed] = [await testDatabase(), await testDatabase()]

test.skipIf(!hasReplay)(
  'a chain followed live gives the same facts as reading it at once, over a slow line too',
  async () => {
    const [live, whole] = [await startReplay('--live', '20', '--latency', '30'), await startReplay('--latency', '50')]
    const follower = startProgram(['scripts/dist/cli/index.js', '--chain', `collectives=${live.url}`], { DATABASE_URL: url })
    await runCommand('index', ['--chain', `collectives=${whole.url}`, '--once'], { DATABASE_URL: undisturbed.url })
    await expect
      .poll(
        () =>
          db
            .selectFrom('block')
            .select((eb) => eb.fn.max('height').as('height'))
            .executeTakeFirst(),
        { timeout: 30_000, interval: 200 },
      )
      .toEqual({ height: 200 })
    expect(await follower.stop('SIGINT')).toBe(130)
    const [followed, read] = await Promise.all(
      [url, undisturbed.url].map((DATABASE_URL) => runCommand('facts', ['export', '--chain', 'collectives'], { DATABASE_URL })),
    )
    expect(followed?.stdout).toBe(read?.stdout)
    await Promise.all([live.stop(), whole.stop()])
  },
  60_000,
)
