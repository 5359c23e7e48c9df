import { performance } from 'node:perf_hooks'
import type { Finding, Guard } from './guard.js'

export interface Result extends Finding {
  readonly guard: Guard
  readonly seconds: number
}

/** Runs every guard, also after one has barked: a person wants the whole list at once. */
export async function runGuards(guards: readonly Guard[], root: string, onStart: (name: string) => void): Promise<Result[]> {
  const results: Result[] = []
  for (const guard of guards) {
    onStart(guard.name)
    const started = performance.now()
    const finding = await guard.run(root)
    results.push({ ...finding, guard, seconds: (performance.now() - started) / 1000 })
  }
  return results
}

/** One line per guard; below a broken one, what to do. */
export function table(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ guard }) => guard.name.length))
  return results
    .flatMap(({ guard, ok, seconds }) => {
      const line = `${ok ? 'ok    ' : 'FAILED'}  ${guard.name.padEnd(width)}  ${seconds.toFixed(1).padStart(5)} s`
      return ok ? [line] : [line, `        ${guard.remedy}`]
    })
    .join('\n')
}
