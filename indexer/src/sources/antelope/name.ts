const LETTERS = '.12345abcdefghijklmnopqrstuvwxyz'

/** The number a name is written with: twelve letters of five bits and a thirteenth of four, the first one highest. */
export function packName(name: string): bigint {
  if (!/^[.1-5a-z]{0,12}[.1-5a-j]?$/.test(name)) throw new RangeError(`"${name}" is not a name`)
  let packed = 0n
  for (let i = 0; i < 12; i++) packed = (packed << 5n) | BigInt(LETTERS.indexOf(name[i] ?? '.'))
  return (packed << 4n) | BigInt(LETTERS.indexOf(name[12] ?? '.'))
}

/** The name a number is read as. Dots at the end are no part of it. */
export function unpackName(packed: bigint): string {
  let name = LETTERS[Number(packed & 15n)] ?? ''
  for (let rest = packed >> 4n, i = 0; i < 12; i++, rest >>= 5n) name = (LETTERS[Number(rest & 31n)] ?? '') + name
  return name.replace(/\.+$/, '')
}
