/* oxlint-disable unicorn/consistent-function-scoping -- crosses into a page as one function */

/**
 * Runs in a page: what stands under `root`, generously, whichever peer made it. Never what a peer
 * only draws in a picture; always what it says in text, elements or attributes.
 */
export function contentOfPage(root) {
  const textOf = (node, without = 'none') => {
    const copy = node.cloneNode(true)
    for (const one of copy.querySelectorAll(
      `${without}, sup, a.footnote-ref, .comment-start, [class$=comment-popover]`,
    ))
      one.remove()
    for (const br of copy.querySelectorAll('br')) br.replaceWith('\n')
    return copy.textContent
      .replaceAll(/\n+/gu, '\n')
      .trimEnd()
      .replace(/^[\n ]+/u, '')
  }
  const all = (selector) => [...root.querySelectorAll(selector)]
  const LEAF = 'p, h1, h2, h3, h4, h5, h6, li, td, th, dd'
  const leaves = all(LEAF).filter((one) => one.querySelector(LEAF) === null)
  const lines = (without) => leaves.map((one) => textOf(one, without))
  const changes = (selector) =>
    all(selector).map((one) => ({
      text: textOf(one),
      author: one.dataset.author ?? '',
      date: (one.dataset.date ?? one.dateTime ?? '').slice(0, 19),
    }))
  const cells = all('td, th')
  return {
    final: lines('del, .deletion'),
    original: lines('ins, .insertion'),
    headings: all('h1, h2, h3, p[class*=eading]').map((one) => textOf(one)),
    insertions: changes('ins, .insertion'),
    deletions: changes('del, .deletion'),
    images: all('img').map((one) => one.alt),
    tables: all('table').map((table) =>
      [...table.rows].map((row) =>
        [...row.cells].filter((one) => one.style.display !== 'none').map((one) => textOf(one)),
      ),
    ),
    spans: cells
      .filter((one) => one.colSpan > 1 || one.rowSpan > 1)
      .map((one) => ({ text: textOf(one), colspan: one.colSpan, rowspan: one.rowSpan })),
    lists: all('ol > li, ul > li, p[class*=-num-]').map((one) => textOf(one)),
    links: all('a[href]').map((one) => ({ text: textOf(one), href: one.href })),
    notes: all('section.footnotes li, ol > li').map((one) => textOf(one).replace(/\s*↩︎?︎?.*$/u, '')),
    comments: all('span.comment-start').map((one) => ({
      text: one.textContent,
      author: one.dataset.author ?? '',
      date: (one.dataset.date ?? '').slice(0, 19),
      quoted: between(one),
    })),
  }

  /** What pandoc has between the two ends of a comment. */
  function between(start) {
    const end = all('span.comment-end').find((one) => one.id === start.id)
    if (end === undefined) return ''
    const range = document.createRange()
    range.setStartAfter(start)
    range.setEndBefore(end)
    return textOf(range.cloneContents())
  }
}
