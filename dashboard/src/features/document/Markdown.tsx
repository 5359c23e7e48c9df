import { marked, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'

/** Markdown as elements; HTML in it stays text, and a link leads to the web or is none. */
export function Markdown({ text, caption }: { readonly text: string; readonly caption: string }) {
  return <div className="markdown">{marked.lexer(text).map((token, i) => block(token, i, caption))}</div>
}

function block(token: Token, key: number, caption: string): ReactNode {
  // Safety: the type of a token of the reader names its shape, here and below.
  if (token.type === 'table') return <Table key={key} table={token as Tokens.Table} caption={caption} />
  if (token.type === 'heading') return <h4 key={key}>{inline(token.tokens)}</h4>
  if (token.type === 'list') return <List key={key} list={token as Tokens.List} />
  if (token.type === 'blockquote') return <blockquote key={key}>{token.tokens?.map((each, i) => block(each, i, caption))}</blockquote>
  if (token.type === 'code') return <pre key={key}>{String(token.text)}</pre>
  if (token.type === 'space') return null
  return <p key={key}>{inline([token])}</p>
}

function inline(tokens: readonly Token[] | undefined): ReactNode {
  return tokens?.map((token, key) => {
    const within = 'tokens' in token && token.tokens !== undefined ? inline(token.tokens) : plain(token)
    if (token.type === 'strong') return <strong key={key}>{within}</strong>
    if (token.type === 'em') return <em key={key}>{within}</em>
    if (token.type === 'codespan') return <code key={key}>{within}</code>
    if (token.type === 'link' && /^https?:\/\//.test(String(token.href)))
      return (
        <a key={key} href={String(token.href)} rel="noreferrer nofollow" className="text-link">
          {within}
        </a>
      )
    return <Fragment key={key}>{within}</Fragment>
  })
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

function plain(token: Token): string {
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
}

function List({ list }: { readonly list: Tokens.List }) {
  const items = list.items.map((item, key) => <li key={key}>{inline(item.tokens)}</li>)
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function Table({ table, caption }: { readonly table: Tokens.Table; readonly caption: string }) {
  const side = (i: number) => (table.align[i] === 'right' ? 'numeric' : undefined)
  return (
    <div className="scroll-x">
      <table className="table">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {table.header.map((cell, i) => (
              <th key={i} scope="col" className={side(i)}>
                {inline(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, i) => (
                <td key={i} className={side(i)}>
                  {inline(cell.tokens)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
