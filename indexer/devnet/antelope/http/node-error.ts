/** An answer that is an error, as nodes word it. */
export class NodeError extends Error {
  override readonly name = 'NodeError'
  readonly status: number
  readonly body: object

  constructor(
    status: number,
    message: string,
    error: { readonly code: number; readonly name: string; readonly what: string },
    detail: string,
  ) {
    super(detail)
    this.status = status
    const details = detail === '' ? [] : [{ message: detail, file: 'simulated', line_number: 1, method: 'simulated' }]
    this.body = { code: status, message, error: { ...error, details } }
  }
}

export function unknownBlock(detail: string): NodeError {
  return new NodeError(400, 'Unknown Block', { code: 3_100_002, name: 'unknown_block_exception', what: 'Unknown block' }, detail)
}

export function unknownTable(detail: string): NodeError {
  const error = { code: 3_060_003, name: 'contract_table_query_exception', what: 'Contract Table Query Exception' }
  return new NodeError(500, 'Internal Service Error', error, detail)
}

export function unknownEndpoint(): NodeError {
  return new NodeError(404, 'Not Found', { code: 0, name: 'exception', what: 'unspecified' }, 'Unknown Endpoint')
}

export function wrongRequest(detail: string): NodeError {
  return new NodeError(400, 'Invalid Request', { code: 3_200_006, name: 'invalid_http_request', what: 'invalid http request' }, detail)
}

export function busy(): NodeError {
  const error = { code: 3_080_006, name: 'deadline_exception', what: 'Transaction took too long' }
  return new NodeError(500, 'Internal Service Error', error, 'The node is busy')
}
