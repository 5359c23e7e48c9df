import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { takeOwnership } from '../lock.js'

/** A program for tests: takes a folder again and again, and fails when it ever has it together with another process. */
const [, , dataDir = '', wanted = '0'] = process.argv
const mark = join(dataDir, 'mark')

for (let taken = 0; taken < Number(wanted); ) {
  try {
    const ownership = takeOwnership(dataDir)
    writeFileSync(mark, '', { flag: 'wx' })
    rmSync(mark)
    ownership.release()
    taken++
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
}
