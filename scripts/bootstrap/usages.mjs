const reading = [
  '  --chain ID[=URL[,URL…]]  a chain and the nodes to read it from; may be repeated',
  '  --profile NAME           what the chain is: collective, joystream',
  '  --from H, --to H         first and last height to read',
  '  --records DIR            records of a council to import first',
  '  --data-dir DIR           where the database is kept (default .data)',
  '  --json                   the last line of stdout is one JSON object',
]

/** What `--help` says before anything is installed; afterwards each program prints its own. */
export const usages = {
  start: {
    line: 'npm start [-- options]',
    does: 'Database, indexer, API and dashboard in one; prints one URL when ready.',
    options: [
      ...reading,
      '  --port N                 port of the server (default 4000)',
      '  --host NAME              address of the server (default 127.0.0.1)',
    ],
  },
  test: { line: 'npm test [-- FILTER]', does: 'All tests that need no browser.', options: [] },
  'test:browser': { line: 'npm run test:browser [-- FILTER]', does: 'End-to-end tests in Chromium.', options: [] },
  build: { line: 'npm run build', does: 'Compiles everything, and starts nothing.', options: [] },
  check: { line: 'npm run check', does: 'Format, lint, types, sizes, dead code, schema and words.', options: [] },
  index: {
    line: 'npm run index -- --chain ID=URL [--once]',
    does: 'The indexer alone.',
    options: [...reading, '  --once                   stop at the finalized head seen at start'],
  },
  facts: {
    line: 'npm run facts -- export|import',
    does: 'Facts out of the database and back, as JSON Lines.',
    options: ['  export --chain ID [--kind K]', '  import FILE'],
  },
  report: {
    line: 'npm run report -- KIND --chain ID',
    does: 'A document as Markdown on stdout, or as a PDF.',
    options: ['  KIND: council, tokenomics', '  --term N | --from H --to H', '  --as-of H  --lang en|zh  --pdf FILE'],
  },
  records: {
    line: 'npm run records -- import|export',
    does: 'Records of a council into the database, and its spending ledger out.',
    options: ['  import DIR [--rejects FILE]', '  export spending --chain ID'],
  },
  accounts: {
    line: 'npm run accounts -- add NAME --role ROLE',
    does: 'Accounts and tokens of those who may change something.',
    options: [
      '  add NAME --role secretary|deputy|operator|viewer',
      '  role NAME ROLE  password NAME  disable NAME  enable NAME  list',
      '  token create NAME --role ROLE [--days N]  token revoke PREFIX  token list',
    ],
  },
  channels: {
    line: 'npm run channels -- add NAME --kind KIND',
    does: 'Ways out for alerts: chats, mail, hooks, people.',
    options: [
      '  add NAME --kind webhook|telegram|discord|slack|email|wecom|manual [--set KEY=VALUE…]',
      '      [--locale en,zh-CN] [--severity info|warning|critical] [--level 0…3] [--chain ID]',
      '  list  test NAME  remove NAME  dead  replay MESSAGE',
    ],
  },
  kpi: {
    line: 'npm run kpi -- validate|import',
    does: 'Definitions of KPIs from a YAML file.',
    options: ['  validate FILE', '  import FILE --chain ID [--data-dir DIR]'],
  },
  rebuild: { line: 'npm run rebuild [-- PROJECTOR…]', does: 'Rows again from facts, without a node.', options: [] },
  devnet: {
    line: 'npm run devnet -- KIND',
    does: 'A simulated node that speaks the real protocol.',
    options: ['  --port N  --seed S  --blocks N  --speed X  --metadata FILE  --ledger FILE  --fault NAME'],
  },
  bench: { line: 'npm run bench -- NAME', does: 'A benchmark; prints JSON.', options: ['  NAME: index, latency, api, records, peers'] },
}
