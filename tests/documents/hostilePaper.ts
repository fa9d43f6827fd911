import type { Paper } from '#documents/paper.ts';

/** What a form, a file or a link might bring: markup of every format, illegal characters, no end of words. */
export const hostile = [
  '<script>alert("x")</script>',
  ']]></w:t></w:r><w:p/>',
  '&lt;b&gt; &amp; & é \u0000\u0008\u000B\u001F\uFFFE\uD800 after',
  '| a | b | **strong** _em_ `code` ~~gone~~ [link](javascript:alert(1)) ![img](x)',
  '# no heading\n- no list\n1. no number\n> no quotation\n=== \n+ no plus',
  '😀👩‍👩‍👧 åäö ÅÄÖ é 漢字 \u202Eright to left',
  'x'.repeat(400),
  '${jndi} {{braces}} $& $1 \\ \\n %00',
];

/** The hostile texts in every place where a paper holds text. */
export const hostilePaper: Paper = {
  id: 'memo',
  language: 'en',
  title: hostile.slice(0, 6).join(' '),
  fileName: '../../etc/<passwd> åäö',
  blocks: hostile.flatMap((text): Paper['blocks'] => [
    { kind: 'heading', level: 2, text },
    { kind: 'heading', level: 3, text: '\u0000 \n' },
    {
      kind: 'paragraph',
      text: [
        text,
        { kind: 'strong', text },
        { kind: 'link', text, href: 'javascript:alert(1)' },
        ' ',
        ' ',
        { kind: 'link', text, href: 'https://example.se/<a>?"&\'\u0000' },
        ' ',
        { kind: 'blank', label: text },
      ],
    },
    { kind: 'list', ordered: true, items: [[text], []] },
    { kind: 'facts', rows: [{ name: text, text: [text] }] },
    { kind: 'table', caption: text, head: [text, text], rows: [[[text]], [[text], [text]]] },
    { kind: 'checks', items: [{ state: 'no', text: [text] }] },
    { kind: 'note', title: text, text: [[text], []] },
  ]),
};
