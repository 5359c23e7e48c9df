import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Markdown } from './Markdown.js'

const shown = (text: string) => renderToStaticMarkup(<Markdown text={text} caption="Figures" />)

test('tables have their caption, and figures stand to the right', () => {
  const html = shown('| A | B |\n| --- | ---: |\n| a\\_b | `x/1` |')
  expect(html).toContain('<caption class="hidden">Figures</caption>')
  expect(html).toContain('<td>a_b</td><td class="numeric"><code>x/1</code></td>')
})

test('nothing that somebody wrote becomes HTML or a link that does something', () => {
  const html = shown('<img src=x onerror=alert(1)> **b** [x](javascript:alert(1)) [y](https://example.org)')
  expect(html).not.toContain('<img')
  expect(html).not.toContain('javascript:')
  expect(html).toContain('<strong>b</strong>')
  expect(html).toContain('href="https://example.org"')
})
