import { describe, expect, it } from 'vitest';
import { detectLanguage, functionWordShare } from './language.ts';

/** One plain sentence of news in each language. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The mayor said on Tuesday that the bridge would not be open before the end of the year.',
  es: 'El alcalde dijo el martes que el puente no estará abierto antes de que termine el año.',
  fr: "Le maire a déclaré mardi que le pont ne serait pas ouvert avant la fin de l'année.",
  de: 'Der Bürgermeister sagte am Dienstag, dass die Brücke nicht vor Ende des Jahres geöffnet wird.',
  pt: 'O prefeito disse na terça-feira que a ponte não será aberta antes do fim do ano.',
  it: "Il sindaco ha detto martedì che il ponte non sarà aperto prima della fine dell'anno.",
  nl: 'De burgemeester zei dinsdag dat de brug niet voor het einde van het jaar open gaat.',
  pl: 'Burmistrz powiedział we wtorek, że most nie zostanie otwarty przed końcem roku.',
  ru: 'Мэр заявил во вторник, что мост не откроют до конца года.',
  uk: 'Мер заявив у вівторок, що міст не відкриють до кінця року.',
  bg: 'Кметът заяви във вторник, че мостът няма да бъде отворен преди края на годината.',
  el: 'Ο δήμαρχος είπε την Τρίτη ότι η γέφυρα δεν θα ανοίξει πριν από το τέλος του χρόνου.',
  ar: 'قال رئيس البلدية يوم الثلاثاء إن الجسر لن يفتح قبل نهاية هذا العام.',
  fa: 'شهردار روز سه‌شنبه گفت که این پل تا پایان سال باز نخواهد شد.',
  ur: 'میئر نے منگل کو کہا کہ پل سال کے آخر سے پہلے نہیں کھلے گا۔',
  he: 'ראש העיר אמר ביום שלישי כי הגשר לא ייפתח לפני סוף השנה.',
  hi: 'महापौर ने मंगलवार को कहा कि पुल साल के अंत से पहले नहीं खुलेगा।',
  ja: '市長は火曜日、橋は年末までに開通しないと述べた。',
  zh: '市长星期二表示，这座桥在年底之前不会开放。',
  ko: '시장은 화요일에 다리가 연말 전에는 열리지 않을 것이라고 말했다.',
  th: 'นายกเทศมนตรีกล่าวเมื่อวันอังคารว่าสะพานจะไม่เปิดก่อนสิ้นปี',
  hy: 'Քաղաքապետը երեքշաբթի օրը ասաց, որ կամուրջը չի բացվի մինչև տարեվերջ։',
  am: 'ከንቲባው ማክሰኞ ዕለት ድልድዩ ከዓመቱ መጨረሻ በፊት እንደማይከፈት ተናገሩ።',
  my: 'တံတားကို နှစ်ကုန်မတိုင်မီ ဖွင့်မည်မဟုတ်ဟု မြို့တော်ဝန်က အင်္ဂါနေ့တွင် ပြောသည်။',
  kk: 'Әкім сейсенбіде көпір жыл соңына дейін ашылмайды деп мәлімдеді.',
  da: 'Borgmesteren sagde tirsdag, at broen ikke bliver åbnet før slutningen af året.',
  sv: 'Borgmästaren sade på tisdagen att bron inte kommer att öppnas före årets slut.',
  no: 'Ordføreren sa tirsdag at broen ikke vil bli åpnet før slutten av året, og at det er noe de har visst.',
  fi: 'Pormestari sanoi tiistaina, että siltaa ei avata ennen vuoden loppua.',
  cs: 'Starosta v úterý řekl, že most nebude otevřen před koncem roku.',
  tr: 'Belediye başkanı salı günü köprünün yıl sonundan önce açılmayacağını söyledi.',
  id: 'Wali kota mengatakan pada hari Selasa bahwa jembatan itu tidak akan dibuka sebelum akhir tahun.',
  vi: 'Thị trưởng nói hôm thứ Ba rằng cây cầu sẽ không được mở trước cuối năm.',
  ro: 'Primarul a declarat marți că podul nu va fi deschis înainte de sfârșitul anului.',
  hu: 'A polgármester kedden azt mondta, hogy a híd nem nyílik meg az év vége előtt.',
  ca: "L'alcalde va dir dimarts que el pont no s'obrirà abans que acabi l'any amb aquesta obra.",
};

describe('detectLanguage', () => {
  it.each(Object.entries(SENTENCES))('knows %s by one sentence', (language, sentence) => {
    expect(detectLanguage(sentence)).toBe(language);
  });

  it.each(Object.entries(SENTENCES))('knows %s in capitals', (language, sentence) => {
    expect(detectLanguage(sentence.toUpperCase())).toBe(language);
  });

  it('says English when nothing tells', () => {
    expect(['', '1972', '— * —', 'Xyzzy'].map(detectLanguage)).toEqual(['en', 'en', 'en', 'en']);
  });

  it('is not led by a menu in English above the text, nor by names in Latin letters', () => {
    const menu = 'Home\nNews\nSport\nAbout us\nShare this\n';
    expect(detectLanguage(menu + SENTENCES.de!.repeat(3))).toBe('de');
    expect(detectLanguage(`The Washington Post, CNN. ${SENTENCES.ru!.repeat(2)}`)).toBe('ru');
  });

  it('looks at a bounded part of a long text', () => {
    const [looked, unseen] = [SENTENCES.en!.repeat(200), SENTENCES.de!.repeat(20_000)];
    expect(detectLanguage(`${looked}${unseen}`)).toBe('de');
    expect(detectLanguage([looked, unseen, looked, unseen, looked].join(''))).toBe('en');
  });
});

describe('functionWordShare', () => {
  it('tells prose from a list of names in any script', () => {
    expect(functionWordShare(SENTENCES.en!, 'en-GB')).toBeGreaterThan(0.3);
    expect(functionWordShare('World Business Sports Fashion Video', 'en')).toBe(0);
    expect(functionWordShare(SENTENCES.ja!, 'ja')).toBeGreaterThan(
      functionWordShare('政治 経済 国際 社会', 'ja'),
    );
  });

  it('is 0 for a language without a list, and for nothing', () => {
    expect([functionWordShare('abc', 'xx'), functionWordShare('', 'en')]).toEqual([0, 0]);
  });
});
