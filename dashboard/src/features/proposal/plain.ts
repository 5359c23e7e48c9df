/** Words of others stay words: what Markdown would read as a mark is escaped. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*[\]<>|#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
}
