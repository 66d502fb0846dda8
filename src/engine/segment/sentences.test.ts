import { describe, expect, test } from 'vitest';
import { readMarked, writeMarked } from '../../testing/marked-text.ts';
import { languageRules } from './language-rules.ts';
import { findSentences } from './sentences.ts';

/** Each sentence in brackets; a bracket of the text itself is written \[. */
function expectSentences(notation: string, language = 'en'): void {
  const { text } = readMarked(notation);
  expect(writeMarked(text, findSentences(text, languageRules(language)))).toBe(notation);
}

describe('ends of sentences', () => {
  test.each([
    '[The talks failed.] [Nobody was surprised!] [Was anyone?] [No]',
    '[What?!] [Never!!!] [She left]',
    '[It rose to 3.5 percent.] [Rents fell.]',
    '[Turnout was 61.] [In the north it was 70.]',
    '[They met in 1998.] [12 of them stayed.]',
  ])('%s', (notation) => expectSentences(notation));
});

describe('abbreviations', () => {
  test.each([
    '[Mr. Berg met Gen. Ruiz and Sen. Lind.] [They spoke for an hour.]',
    '[The vote is on Nov. 3 in Ohio.]',
    '[He ranked No. 10 in the world.] [No.] [He never did.]',
    '[See pp. 5-7 and Fig. 2 for more.]',
    '[U.S. officials said the U.N. Security Council would meet.]',
    '[He moved to the U.S. in May.] [He left the U.S.] [The firm stayed.]',
    '[She works for Acme Inc. in Bonn.] [He owns Acme Inc.] [They sued.]',
    '[Acme Inc. Chairman Jo Lee resigned.]',
    '[The store sells pens, ink, etc.] [Paper is next door.]',
    '[It starts at 5 p.m. EST on Friday.] [It ends at 9 p.m.] [Doors close then.]',
    '[At 9 a.m. Dr. Osei arrived.]',
    '[Bring e.g. a hat, i.e. something warm.]',
    '[He lives on Elm St. near the park.]',
    '[Rep. Ana Lopez (D-Calif.) objected.]',
    '[The car belongs to Ann Jr.’s friend.]',
    '[BOISE, Ida. — The river rose.]',
    '[They live in Salem, Ore.] [“Farmers know us,” she said.]',
  ])('%s', (notation) => expectSentences(notation));

  test('a word that is an abbreviation only with a capital ends a sentence in small letters', () => {
    expectSentences('[They danced in the sun.] [Clouds came later.]');
    expectSentences('[It was on Sun. Jan. 5 that they met.]');
  });
});

describe('initials', () => {
  test.each([
    '[John F. Kennedy met J. R. R. Tolkien.]',
    '[The novelist P. D. James wrote it.] [It sold well.]',
    '[The jury was you and I.] [Did they tell Albert I. Stone?]',
    '[It lacks vitamin C.] [Doctors worry.]',
    '[J. Smith spoke first.]',
  ])('%s', (notation) => expectSentences(notation));
});

describe('quotations', () => {
  test.each([
    '["Stop it!" he cried.] [Nobody moved.]',
    '[“Why now?” Ms. Berg asked.] [“Why not?” said Mr. Lind.]',
    '[She called it "a farce."] [He disagreed.]',
    '[She called it "a farce".] [He disagreed.]',
    "[He wrote: 'We will win.'] [They lost.]",
    '[“We are ready.] [We have always been ready.”]',
    '[He said: “Go. Run. Hide.”] [Then he left.]',
    '[He said: “The river rises every year in spring.] [People know it.] [They move out for a week.”]',
    '[It was “not a plan that anybody at the harbour would know. Not even a wish,” she wrote.]',
    '[It was “not a plan that anybody at the harbour would know.] [Not even a wish.”] [She left.]',
    '["Why ?" , she asked.]',
    '["The road is long." (Lee 1998).] [Others agree.]',
    '[“It is a long road.” — Jo Lee, minister]',
    '["A long road \\[...\\] for all" (Lee 1998).] [Others agree.]',
    "[`Enough,' he said.] [``Enough,'' she said.]",
  ])('%s', (notation) => expectSentences(notation));
});

describe('ellipses', () => {
  test.each([
    '[He waited ... and waited.] [Then he left.]',
    '[I thought… no, never mind.] [Well...] [Maybe.]',
    '[“... and so it went,” he said.]',
    '[It was over at last.] [... Then the phone rang.]',
    '[It was . . . quiet.] [The town slept. . . .]',
    '[The bill \\[...\\] was passed.]',
    '[The bill \\[...\\] 12 years later.]',
    '[I mean... I never said so.]',
  ])('%s', (notation) => expectSentences(notation));
});

describe('brackets', () => {
  test.each([
    '[She teaches (She was a clerk once. She hated it.) at a school.]',
    '[(He had a dog.)] [It barked.]',
    '[It was so decided.\\[1\\]\\[2\\]] [Few objected.]',
    '[The result was clear (see table 2).12] [Others doubt it.]',
  ])('%s', (notation) => expectSentences(notation));
});

describe('lists in one line', () => {
  test.each([
    '[1) Buy bread] [2) Buy milk] [3) Go home]',
    '[1. Buy bread.] [2. Buy milk.]',
    '[They agreed.] [a. Prices fall] [b. Wages rise]',
    '[• bread] [• milk]',
    '[(i) The first.] [(ii) The second.]',
    '[He wanted (a) a house and (b) a boat.]',
    '[IV. The last chapter]',
    '[A. Smith and B. Jones won.]',
  ])('%s', (notation) => expectSentences(notation));
});

describe('names and addresses', () => {
  test.each([
    '[Write to Jo.Lee@example.com.] [She answers.]',
    '[See www.example.com/a.b?c=d.] [It helps.]',
    '[She left Yahoo! for a bank.] [Yahoo! Finance hired him.]',
    '[Apple showed a phone.] [iPhone sales rose.]',
  ])('%s', (notation) => expectSentences(notation));
});

describe('lost spaces', () => {
  test.each([
    '[The vote was close.][The minister resigned at once.]',
    '[It cost 1,000.][That was too much for them.]',
    '[He uses ASP.NET and Example.Com at work.]',
  ])('%s', (notation) => expectSentences(notation));
});

test('the credit of a picture is parted from its caption', () => {
  expectSentences('[The team on its way to Rome] [Photo: Jo Lee / Example Agency]');
});

describe('other languages', () => {
  test.each([
    ['de', '[Am 3. Oktober kam Dr. med. Lang.] [Er blieb bis 2015.] [Dann ging er.]'],
    ['de', '[„Ich gehe.“, sagte er.] [„Ich auch!“, rief sie.]'],
    ['de', '[Wir haben z. B. Äpfel u. a. im Angebot.]'],
    ['fr', '[« Nous partons ! », dit M. Duval.] [Il a dit « non. »] [Elle est restée.]'],
    ['es', '[¿Quién viene?] [¡Nadie!] [El Sr. Ruiz vive en EE. UU. desde mayo.]'],
    ['pt', '[O Dr. Lima saiu às 10h.] [A sra. Dias ficou.]'],
    ['it', '[Il sig. Neri arriva il 3 sett. alle 9.] [Poi parte.]'],
    ['nl', '[Dhr. Bakker woont o.a. in Delft.] [Hij werkt daar.]'],
    ['ru', '[А. П. Чехов жил в г. Москве.] [Это было в 1890 г.] [Он уехал.]'],
    ['ru', '[Вышла новая газета. № 5 пропал.]'],
    ['ru', '[«Кто там?» — спросил он.] [Никто не ответил.]'],
    ['el', '[Πού πάμε;] [Δεν ξέρω.]'],
    ['hy', '[Բարեւ ձեզ:] [Նա ասաց. Գնանք:]'],
    ['ar', '[هل وصل د. سامي؟] [نعم، وصل أمس.]'],
    ['ur', '[وہ آیا۔] [کیا وہ گیا؟]'],
    ['hi', '[डॉ. राव आए।] [वे कब गए?]'],
    ['zh', '[会议开始了。][“我们准备好了。”他说。][大家鼓掌！]'],
    ['zh', '[《快跑！老师》上映了。][大家去看《等等！》吗？][好。]'],
    ['ja', '[「行きます。」と彼は言った。][本当ですか？][はい。]'],
    ['ja', '[増加は３．５％だった（前年は減少。その前は横ばい）。][次は未定．]'],
    ['am', '[ደህና ነኝ።][አንተስ፧]'],
    ['ka', '[ის მოვიდა.] [მერე წავიდა.]'],
    ['xx', '[Zu ba ka.] [Ba zu!]'],
  ])('%s %s', (language, notation) => expectSentences(notation, language));
});

test('a long paragraph asks wherever a sentence may end, so that it can be left', () => {
  const sentences = 100;
  let asked = 0;
  findSentences('The talks failed. '.repeat(sentences), languageRules('en'), () => asked++);
  expect(asked).toBeGreaterThanOrEqual(sentences - 1);
});
