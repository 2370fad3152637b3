/**
 * Texts with which somebody could try to make a page do what it should not. Each one that is code calls `alarm()`.
 *
 * The ways are those of the OWASP cheat sheets on cross-site scripting, DOM clobbering and prototype pollution, of what the URL
 * standard strips from an address (tabs, line ends, leading control characters), of the HTML standard's character references,
 * of Unicode's report on security (UTR #36) and the bidirectional characters of CVE-2021-42574, and of i18next's own syntax.
 */

/** They become an element, or an attribute that runs, where a page takes text for markup. */
export const markup: readonly string[] = [
  '<script>alarm()</script>',
  '<img src=x onerror=alarm()>',
  '<IMG SRC=/ OnErRoR="alarm()">',
  '<svg onload=alarm()>',
  '<svg/onload=alarm()//',
  '<svg><script>alarm()</script></svg>',
  '<svg><animate onbegin=alarm() attributeName=x dur=1s>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alarm()&gt;">',
  '<iframe srcdoc="<script>parent.alarm()</script>"></iframe>',
  '<details open ontoggle=alarm()>',
  '<input autofocus onfocus=alarm()>',
  '<form><button formaction=javascript:alarm()>Verder</button></form>',
  '<a href="javascript:alarm()">Verder</a>',
  '<object data="data:text/html,<script>alarm()</script>"></object>',
  '<template shadowrootmode=open><img src=x onerror=alarm()></template>',
  '<p style="background:url(https://example.org/seen)">',
  '<base href="https://example.org/">',
  '<meta http-equiv=refresh content="0;url=https://example.org/">',
  '"><img src=x onerror=alarm()>',
  "'><img src=x onerror=alarm()>",
  '</textarea></title></style></script><img src=x onerror=alarm()>',
  '--><img src=x onerror=alarm()><!--',
  ']]><img src=x onerror=alarm()>',
  '<img name=getElementById><form id=location><input name=dataset>',
];

/** They run where a page takes text for an address. */
export const addresses: readonly string[] = [
  'javascript:alarm()',
  'JaVaScRiPt:alarm()',
  ' \u0001javascript:alarm()',
  'java\tscript:alarm()',
  'java\nscript:alarm()',
  'javascript\r\n:alarm()',
  'javascript:/*--></title></style></script><svg/onload=alarm()>*/alarm()',
  'javascript://example.org/%0Aalarm()',
];

/** They run, or mean something else than themselves, where a page decodes, joins or fills in text once too often. */
export const disguises: readonly string[] = [
  '&lt;img src=x onerror=alarm()&gt;',
  '&#x6A;avascript&colon;alarm()',
  '%3Cimg%20src%3Dx%20onerror%3Dalarm()%3E',
  '%253Csvg%2520onload%253Dalarm()%253E',
  '\\u003cimg src=x onerror=alarm()\\u003e',
  '+ADw-script+AD4-alarm()+ADw-/script+AD4-',
  '＜script＞alarm()＜/script＞',
  '" onfocus="alarm()" autofocus="',
  '` onfocus=alarm() ',
  "';alarm();//",
  '${alarm()}',
  '{{alarm()}}',
  '{{constructor.constructor("alarm()")()}}',
  '$t(next)',
  '$t(next, {"list": "{{list}}"})',
  '{{list, alarm}}',
  '<!--lit--><?lit$0$?>',
  'data:text/html,<script>alarm()</script>',
  'vbscript:alarm()',
  'expression(alarm())',
];

/** Names that every object has, and those that lead to what all objects share. */
export const keys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__proto__.polluted',
  '__proto__[polluted]',
  'constructor.prototype.polluted',
];

/** Text that is hard to keep, to show or to measure. */
export const characters: readonly string[] = [
  '\u0000',
  'loon\u0000dienst',
  '\ud800',
  '\udc00\ud800',
  '\ufeffloondienst',
  'loondienst\u200b',
  '\u202egnidielpo\u202c',
  '\u2066<img src=x onerror=alarm()>\u2069',
  '\u0001\u001b[31m\u007f\u0085\u2028\u2029',
  '\u0301'.repeat(300),
  '😀'.repeat(200),
  'x'.repeat(20_000),
  '9'.repeat(400),
  '1e999',
  '-0',
  'NaN',
];

/** Records that look like answers, a link or a course. */
export const records: readonly string[] = [
  '{"situatie":"loondienst"}',
  '{"__proto__":{"polluted":"yes","situatie":"loondienst"}}',
  '{"constructor":{"prototype":{"polluted":"yes"}}}',
  '[{"situatie":"loondienst"}]',
  '{"_$litType$":1,"strings":["<img src=x onerror=alarm()>"],"values":[]}',
  '#w=wegwijzer@1&situatie=loondienst',
];

/** All of them. */
export const hostileTexts: readonly string[] = [
  ...markup,
  ...addresses,
  ...disguises,
  ...keys,
  ...characters,
  ...records,
];

/** A text in a few characters that can be read, for the name of a test or a message. */
export const shown = (text: string): string => JSON.stringify(text).slice(1, 41);
