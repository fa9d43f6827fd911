import { amountColumns } from './amountColumns.ts';
import { cleanPaper } from './cleanPaper.ts';
import type { Block, Inline, Paper, PaperLabels, Text } from './paper.ts';
import { plainInline } from './plainText.ts';

const style =
  'body{max-width:45em;margin:2em auto;padding:0 1em;font:11pt/1.5 Calibri,Carlito,sans-serif}h1{font-size:18pt}h2{font-size:13pt}h3{font-size:11pt}table{width:100%;margin:1em 0}aside{border:1px solid;padding:.2em 1em}.checks{list-style:none;padding:0}';

// What tables look like stands in them, since what is copied goes without the page.
const rule = 'border-bottom:1px solid;padding:2px 12px 2px 0;vertical-align:top';

/** A paper as a page of its own (HTML), which asks for nothing more. */
export function writeHtml(paper: Paper, labels: PaperLabels): string {
  const { language, title } = cleanPaper(paper);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${htmlBlocks(paper, labels)}
</body>
</html>
`;
}

/** The title and the blocks of a paper as HTML, to be put where other text stands. */
export function htmlBlocks(paper: Paper, labels: PaperLabels): string {
  const { title, blocks } = cleanPaper(paper);
  return [`<h1>${escaped(title)}</h1>`, ...blocks.map((block) => written(block, labels))].join(
    '\n',
  );
}

function written(block: Block, labels: PaperLabels): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${html(block.text)}</p>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((text) => `<li>${html(text)}</li>`).join('')}</${name}>`;
    }
    case 'facts':
      return `<p>${block.rows
        .map(({ name, text }) => `<strong>${escaped(name)}:</strong> ${html(text)}`)
        .join('<br>')}</p>`;
    case 'table':
      return table(block);
    case 'checks':
      return `<ul class="checks">${block.items
        .map(
          ({ state, text }) =>
            `<li>${state === 'yes' ? '☒' : '☐'} <strong>${escaped(labels.states[state])}:</strong> ${html(text)}</li>`,
        )
        .join('')}</ul>`;
    case 'note': {
      const title = block.title === '' ? '' : `<p><strong>${escaped(block.title)}</strong></p>`;
      return `<aside>${title}${block.text.map((text) => `<p>${html(text)}</p>`).join('')}</aside>`;
    }
  }
}

function table({ caption, head, rows }: Extract<Block, { readonly kind: 'table' }>): string {
  const amounts = amountColumns(rows);
  const look = (column: number) =>
    ` style="${rule};text-align:${amounts[column] === true ? 'right' : 'left'}"`;
  const cells = (row: readonly Text[]) =>
    row.map((text, column) =>
      column === 0
        ? `<th scope="row"${look(column)}>${html(text)}</th>`
        : `<td${look(column)}>${html(text)}</td>`,
    );
  return [
    '<table style="border-collapse:collapse">',
    ...(caption === ''
      ? []
      : [`<caption style="text-align:left;font-weight:bold">${escaped(caption)}</caption>`]),
    `<thead><tr>${head.map((name, column) => `<th scope="col"${look(column)}>${escaped(name)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</tbody></table>`,
  ].join('');
}

function html(text: Text): string {
  return text.map(inline).join('');
}

function inline(one: Inline): string {
  const words = escaped(plainInline(one)).replaceAll('\n', '<br>');
  if (typeof one === 'string') return words;
  switch (one.kind) {
    case 'strong':
      return `<strong>${words}</strong>`;
    case 'swedish':
      return `<span lang="sv">${words}</span>`;
    case 'filled':
      return words;
    case 'blank':
      return `<mark style="background:#fff2cc">${words}</mark>`;
    case 'link':
      return `<a href="${escaped(one.href)}"${one.isSwedish === true ? ' lang="sv"' : ''}>${words}</a>`;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
