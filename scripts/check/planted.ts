/** One violation per promise: the file that breaks it and the words the guard must say. */
export interface Planted {
  readonly file: string
  readonly text: string
  readonly says: string
}

const imports = (...names: string[]): string =>
  names.map((name, i) => `import * as x${i} from '${name}'\nexport const y${i} = x${i}\n`).join('')

export const arrows: readonly Planted[] = [
  { file: 'shared/src/zz-up.ts', text: imports('@secretariat/db'), says: 'shared is the ground everybody stands on' },
  { file: 'shared/src/zz-io.ts', text: imports('node:fs/promises'), says: 'shared runs in the browser too' },
  { file: 'db/src/zz-up.ts', text: imports('@secretariat/indexer'), says: 'db knows only shared' },
  { file: 'db/src/projectors/zz-impure.ts', text: imports('kysely'), says: 'A projector is a pure function' },
  { file: 'db/src/projectors/zz-store.ts', text: imports('../store/copy.js'), says: 'A projector is a pure function' },
  { file: 'indexer/src/zz-devnet.ts', text: imports('../devnet/index.js'), says: 'The indexer never knows the simulated nodes' },
  { file: 'indexer/src/zz-api.ts', text: imports('@secretariat/api'), says: 'The indexer stands on shared and db only' },
  { file: 'indexer/src/profiles/zz-source.ts', text: imports('../sources/source.js'), says: 'A profile says what is needed' },
  { file: 'indexer/src/profiles/zz-polkadot.ts', text: imports('@polkadot/types'), says: 'A profile says what is needed' },
  { file: 'indexer/src/sources/zz-writes.ts', text: imports('@secretariat/db'), says: 'A source knows profiles and shared' },
  { file: 'indexer/src/sources/zz/decode.ts', text: imports('node:fs'), says: 'Decoding is a pure function' },
  { file: 'indexer/devnet/zz-decoder.ts', text: imports('../src/sources/substrate/decode.js'), says: 'written against the protocol' },
  { file: 'api/src/zz-indexer.ts', text: imports('@secretariat/indexer'), says: 'The api reads what the indexer wrote' },
  { file: 'api/src/documents/zz-impure.ts', text: imports('kysely'), says: 'A document is a pure function' },
  { file: 'dashboard/src/features/zz-chart.ts', text: imports('recharts'), says: 'Charts are drawn in dashboard/src/charts only' },
  { file: 'dashboard/src/charts/zz-db.ts', text: imports('@secretariat/db'), says: 'The dashboard sees shared, and the api over GraphQL' },
  { file: 'dashboard/src/zz-node.ts', text: imports('node:fs'), says: 'The dashboard runs in the browser' },
]

const manyLines = (lines: number): string => Array.from({ length: lines }, (_, i) => `  use(${i})\n`).join('')

export const style: readonly Planted[] = [
  {
    file: 'shared/src/zz-one.ts',
    text: "import { two } from './zz-two.js'\nexport const one = (): unknown => two\n",
    says: 'noImportCycles',
  },
  {
    file: 'shared/src/zz-two.ts',
    text: "import { one } from './zz-one.js'\nexport const two = (): unknown => one\n",
    says: 'noImportCycles',
  },
  { file: 'shared/src/zz-any.ts', text: 'export const held: any = 1\n', says: 'noExplicitAny' },
  { file: 'shared/src/zz-bang.ts', text: 'export const sure = (x: string | undefined): string => x!\n', says: 'noNonNullAssertion' },
  { file: 'shared/src/zz-default.ts', text: 'export default 1\n', says: 'noDefaultExport' },
  { file: 'shared/src/zz-enum.ts', text: 'export enum Colour {\n  Red,\n}\n', says: 'noEnum' },
  { file: 'shared/src/zz-env.ts', text: 'export const home = process.env.HOME\n', says: 'noProcessEnv' },
  { file: 'shared/src/zz-log.ts', text: "console.log('x')\n", says: 'noConsole' },
  { file: 'shared/src/zzName.ts', text: 'export const name = 1\n', says: 'useFilenamingConvention' },
  {
    file: 'shared/src/zz-function.ts',
    text: `export function long(use: (i: number) => void): void {\n${manyLines(41)}}\n`,
    says: 'noExcessiveLinesPerFunction',
  },
  { file: 'shared/src/zz-file.ts', text: `${'export {}\n'.repeat(201)}`, says: 'noExcessiveLinesPerFile' },
  { file: 'dashboard/src/zz.css', text: `${'a {\n  color: red;\n}\n\n'.repeat(60)}`, says: 'noExcessiveLinesPerFile' },
  {
    file: 'shared/src/zz-floating.ts',
    text: 'async function later(): Promise<void> {}\nexport function now(): void {\n  later()\n}\n',
    says: 'noFloatingPromises',
  },
  { file: 'shared/src/zz-format.ts', text: 'export const  spaced = 1;\n', says: 'Formatter would have printed' },
]
