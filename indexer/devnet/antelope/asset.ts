import type { ByteReader, ByteWriter } from './bytes.js'

/** `4,EOS`: decimal places, and letters. */
export function writeSymbol(to: ByteWriter, symbol: string): void {
  const [, places, letters = ''] = /^(\d{1,2}),([A-Z]{1,7})$/.exec(symbol) ?? []
  if (letters === '') throw new RangeError(`${JSON.stringify(symbol)} is no symbol`)
  to.u8(Number(places))
  to.raw(Buffer.from(letters.padEnd(7, '\0'), 'ascii'))
}

export function readSymbol(from: ByteReader): string {
  const places = from.u8()
  return `${places},${Buffer.from(from.raw(7)).toString('ascii').replace(/\0+$/, '')}`
}

/** `1.0000 EOS` */
export function writeAsset(to: ByteWriter, asset: string): void {
  const [, sign = '', whole = '', part = '', letters = ''] = /^(-?)(\d+)(?:\.(\d+))? ([A-Z]{1,7})$/.exec(asset) ?? []
  if (letters === '') throw new RangeError(`${JSON.stringify(asset)} is no asset`)
  to.u64(BigInt(`${sign}${whole}${part}`))
  writeSymbol(to, `${part.length},${letters}`)
}

export function readAsset(from: ByteReader): string {
  const units = BigInt.asIntN(64, from.u64())
  const [places = '0', letters = ''] = readSymbol(from).split(',')
  return formatAsset(units, Number(places), letters)
}

/** Units as nodes write them: always with every decimal place. */
export function formatAsset(units: bigint, decimals: number, symbol: string): string {
  const digits = `${units < 0n ? -units : units}`.padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = units < 0n ? '-' : ''
  return decimals === 0 ? `${sign}${whole} ${symbol}` : `${sign}${whole}.${digits.slice(-decimals)} ${symbol}`
}

/** Units of an asset. */
export function unitsOf(asset: string): bigint {
  return BigInt(asset.split(' ', 1)[0]?.replace('.', '') ?? '')
}
