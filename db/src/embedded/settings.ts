const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  shared_preload_libraries: 'pg_stat_statements',
  // So that we get in when the application has used up its connections.
  reserved_connections: '2',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Only what concerns the server: errors of statements go to whoever sent them.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
}

/** What was committed stays; whoever can repeat a transaction may ask for less in that transaction. */
export const durableSettings = { ...common, fsync: 'on', synchronous_commit: 'on' }

/** For data that nobody keeps. */
export const passingSettings = { ...common, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
