import pg from 'pg'

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`An int8 from the database is beyond 2^53: ${text}`)
  return value
}

function wholeNumber(text: string): bigint {
  if (!/^-?\d+$/.test(text)) throw new RangeError(`A numeric from the database is not a whole number: ${text}`)
  return BigInt(text)
}

/** How columns become values: int8 a safe integer, numeric a bigint, the rest as pg does. Set per pool, so other users of pg are not touched. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary' && oid === pg.types.builtins.INT8) return safeInteger
    if (format !== 'binary' && oid === pg.types.builtins.NUMERIC) return wholeNumber
    return format === 'binary' ? pg.types.getTypeParser(oid, format) : pg.types.getTypeParser(oid)
  },
}
