import { cpus, totalmem } from 'node:os'
import { rounded } from './statistics.js'

/** What a number cannot be read without. */
export function machine() {
  const [cpu] = cpus()
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    cpu: cpu?.model,
    memoryGb: rounded(totalmem() / 2 ** 30),
  }
}
