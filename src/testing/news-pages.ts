/** A page of news in one of the ways in which sites are built, and what of it is the article. */
export interface NewsPage {
  readonly name: string;
  readonly html: string;
  /** The paragraphs that a reader would copy by hand: standfirst, text, subheadings, quotations. */
  readonly article: readonly string[];
}

const FERRY = [
  'The ferry between Nordby and the island of Hval will not sail before Friday, its owners said on Monday, after a crack was found in the hull during a routine inspection.',
  'About 400 islanders depend on the crossing to reach schools, shops and the hospital on the mainland, which is otherwise a drive of three hours over the northern bridge.',
  '“We would rather have an angry passenger than a missing one,” said Signe Holm, who runs the line with her brother and has sailed on it since she was sixteen years old.',
  'A smaller boat will carry patients and pupils twice a day until the ferry is repaired, the county promised, but it takes no cars and cannot sail when the waves are higher than two metres.',
  'The crack is the third in two years, and the maritime authority has asked for the logbooks of the last eight months before it decides whether the ship may sail at all.',
];

const STRIKE = [
  'Bakers in Marlen walked out on Thursday night over plans to move the start of their shift from three to one in the morning, leaving half of the city without fresh bread for the weekend.',
  'The owners of the four large bakeries say that shops want their rolls an hour earlier than they did before, and that the new hours were agreed with the works council in March.',
  'What the council agreed to',
  'Members of the council remember the meeting differently: one of them, Tomas Brenner, showed reporters minutes in which the earlier start is called a trial of six weeks and nothing more.',
  'The mayor offered the town hall as neutral ground for talks, which both sides accepted on Friday; the first meeting lasted for nine hours and ended without a result but with another date.',
  'Small bakeries, which bake by day and sell in the evening, reported queues of a hundred metres and more, and one of them limited each customer to four rolls and a single loaf.',
];

const GERMAN = [
  'Der Stadtrat von Altweiler hat am Dienstag mit knapper Mehrheit beschlossen, das alte Kino am Markt zu kaufen und in ein Haus für Vereine umzubauen, obwohl die Kosten noch immer nicht feststehen.',
  '„Wir kaufen eine Ruine mit schöner Fassade“, sagte die Fraktionschefin der Opposition, Petra Lang, in einer Sitzung, die erst kurz vor Mitternacht zu Ende ging und zweimal unterbrochen wurde.',
  'Der Bürgermeister verwies auf eine Umfrage, nach der zwei Drittel der Einwohner das Gebäude erhalten wollen, und auf ein Gutachten, das von 1,8 Millionen Euro für Dach und Heizung ausgeht.',
  'Geplant sind Räume für die Musikschule, einen Chor und das Archiv des Heimatvereins; im großen Saal sollen weiterhin einmal in der Woche Filme gezeigt werden, betrieben von Freiwilligen.',
  'Mit dem Umbau soll im kommenden Frühjahr begonnen werden, wenn das Land den beantragten Zuschuss bewilligt, worüber nach Auskunft des Ministeriums noch vor Weihnachten entschieden wird.',
];

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const links = (words: readonly string[]): string =>
  words.map((word, i) => `<li><a href="/${i}">${word}</a></li>`).join('');

const MENU = links([
  'Home',
  'World',
  'Politics',
  'Business',
  'Sport',
  'Culture',
  'Weather',
  'Newsletter',
  'Log in',
]);
const MORE = links([
  'Storm closes the northern bridge for a second night',
  'Fishermen want a larger harbour, and say who should pay for it',
  'Ten quiet beaches for a late summer weekend',
  'School board counts empty chairs',
]);

/** Marked up as the standards would have it. */
const semantic: NewsPage = {
  name: 'semantic',
  article: FERRY,
  html: `<!doctype html><html lang="en"><head><title>Ferry stays in port | The Strait</title>
<meta property="og:site_name" content="The Strait"></head><body>
<header><nav><ul>${MENU}</ul></nav></header>
<main><article><header><h1>Ferry stays in port until Friday</h1><p class="meta">By <a rel="author">Nina Dahl</a> · <time datetime="2021-03-01">1 March</time></p></header>
${paragraphs(FERRY)}
<footer><ul class="share"><li><button>Share</button></li><li><button>Save</button></li></ul></footer></article></main>
<aside><h2>Most read</h2><ol>${MORE}</ol></aside><footer><p>© The Strait. <a href="/terms">Terms</a> · <a href="/privacy">Privacy</a></p></footer></body></html>`,
};

/** Boxes within boxes with class names of a framework, share bars and advertisements between paragraphs. */
const boxes: NewsPage = {
  name: 'boxes',
  article: STRIKE,
  html: `<!doctype html><html lang="en"><head><title>Bakers walk out over night shift - Marlen Today</title></head><body>
<div class="css-1x"><div class="css-nav"><ul>${MENU}</ul></div><div class="cookie-banner"><p>We and our 812 partners store and access information on a device. You can accept or manage your choices at any time.</p><button>Accept all</button></div>
<div class="css-9q"><div class="story-header"><h1>Bakers walk out over night shift</h1><div class="share-bar"><a>Facebook</a><a>Mail</a><a>Copy link</a></div></div>
<div class="story-body">${STRIKE.map((text, i) =>
    i === 2
      ? `<h2>${text}</h2>`
      : `<div class="css-p"><p>${text}</p></div>${i === 3 ? '<div class="ad-slot"><span>Advertisement</span></div>' : ''}`,
  ).join('\n')}</div>
<div class="newsletter-box"><p>Get the morning briefing in your inbox. No spam, ever.</p><input type="email"><button>Sign up</button></div></div>
<div class="recirculation"><h3>More from Marlen</h3><ul>${MORE}</ul></div>
<div class="comments"><h3>3 comments</h3><p>Rolls were better in the old days anyway.</p><p>First!</p><p>Who needs bread at one in the morning?</p></div></div></body></html>`,
};

/** Laid out by tables, with line breaks for paragraphs, as pages were built twenty years ago. */
const tables: NewsPage = {
  name: 'tables',
  article: FERRY,
  html: `<html><head><title>Nordby Online - News</title></head><body bgcolor="#ffffff"><table width="760"><tr><td colspan="3"><img src="logo.gif"></td></tr>
<tr><td width="120" valign="top"><font size="1">${['News', 'Sport', 'Letters', 'Archive', 'Guestbook'].map((word) => `<a href="#">${word}</a><br>`).join('')}</font></td>
<td width="500" valign="top"><font size="4"><b>Ferry stays in port until Friday</b></font><br><br><font size="2">${FERRY.join('<br><br>')}</font></td>
<td width="140" valign="top"><font size="1"><b>Tides</b><br>High 04:12<br>Low 10:31<br><b>Poll</b><br>Do you take the ferry?<br><a href="#">Yes</a> <a href="#">No</a></font></td></tr>
<tr><td colspan="3"><font size="1">Best viewed with 800x600. Webmaster: nils</font></td></tr></table></body></html>`,
};

/** In German, with a teaser bar, a fact box and a paywall notice after the text. */
const german: NewsPage = {
  name: 'german',
  article: GERMAN,
  html: `<!doctype html><html lang="de"><head><title>Stadtrat kauft altes Kino | Altweiler Bote</title></head><body>
<div id="header"><ul class="nav">${links(['Startseite', 'Lokales', 'Sport', 'Anzeigen', 'Abo', 'Anmelden'])}</ul></div>
<div id="content"><div class="article"><h1>Stadtrat kauft altes Kino</h1><p class="teaser-meta">Von Jonas Weiß | 12. Mai 2020, 23:58 Uhr</p>
<div class="article-text">${paragraphs(GERMAN)}</div></div>
<div class="paywall"><p>Jetzt weiterlesen mit dem Digital-Abo. Monatlich kündbar.</p><a class="btn" href="/abo">Zum Angebot</a></div></div>
<div id="sidebar"><h3>Meistgelesen</h3><ul>${links(['Brücke wieder offen', 'Freibad startet später', 'Unfall auf der B 51'])}</ul></div>
<div id="footer">Impressum | Datenschutz | Kontakt</div></body></html>`,
};

/** A live page: the newest entry first, each with its time, between buttons to load more. */
const live: NewsPage = {
  name: 'live',
  article: STRIKE.filter((_, i) => i !== 2),
  html: `<!doctype html><html lang="en"><head><title>Live: bakers' strike</title></head><body><nav><ul>${MENU}</ul></nav>
<section class="live"><h1>Bakers' strike: the day as it happened</h1><button>Refresh</button>
${STRIKE.filter((_, i) => i !== 2)
  .map(
    (text, i) =>
      `<div class="entry"><time>${20 - i}:15</time><div class="entry-body"><p>${text}</p></div></div>`,
  )
  .join('\n')}
<button>Show earlier entries</button></section><aside><ul>${MORE}</ul></aside><footer><p>© Marlen Today</p></footer></body></html>`,
};

/** Sent by an agency, with figures and captions in the text and the same links on every page. */
const agency: NewsPage = {
  name: 'agency',
  article: FERRY,
  html: `<!doctype html><html lang="en"><head><title>Crack keeps ferry in port</title></head><body><div class="topbar"><a href="/">Agency</a> <a href="/login">Customers</a></div>
<div class="wrapper"><h1 class="headline">Crack keeps ferry in port</h1><span class="dateline">NORDBY</span>
<section class="text">${FERRY.map((text, i) => `<p>${text}</p>${i === 1 ? '<figure><img src="f.jpg" alt=""><figcaption>The ferry in dry dock. (Photo: T. Lie)</figcaption></figure>' : ''}`).join('\n')}</section>
<div class="tags"><a href="/t/1">Shipping</a><a href="/t/2">Islands</a></div></div>
<div class="related"><h4>Related</h4><ul>${MORE}</ul></div><div class="legal">All rights reserved. Republication without consent is prohibited.</div></body></html>`,
};

/** Pages of our own words, each built in another way. */
export const NEWS_PAGES: readonly NewsPage[] = [semantic, boxes, tables, german, live, agency];
