import type { Token } from 'marked'

/** The words of inline Markdown, its marks taken off; a link keeps its address. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(wordOf).join('')
}

function wordOf(token: Token): string {
  if (token.type === 'link' && 'href' in token) {
    const words = wordsOf(token.tokens ?? [])
    return words === token.href ? words : `${words} (${token.href})`
  }
  if (token.type === 'br') return '\n'
  if ('tokens' in token && token.tokens !== undefined) return wordsOf(token.tokens)
  return 'text' in token && typeof token.text === 'string' ? unescaped(token.text) : ''
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

function unescaped(words: string): string {
  return words.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
}
