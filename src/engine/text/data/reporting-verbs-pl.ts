import type { ReportingData } from '../reporting-data.ts';

/**
 * Polish reporting verbs, nouns and phrases with their stance. Curated by the authors of this project; no list was
 * copied. Licence: that of the project. Verbs in -ać, -ić, -yć and -ować are inflected by rule, the others carry their forms.
 */
export const REPORTING_PL: ReportingData = {
  verbs: {
    neutral: `
      powiedzieć:powiedział,powiedziała,powiedzieli,powiedziały mówić oświadczyć stwierdzić dodać dodawać:dodaje,dodają,dodawał
      odpowiedzieć:odpowiedział,odpowiedziała,odpowiedzieli odpowiadać? zapytać? pytać? poinformować informować przekazać?
      podać:podał,podała,podali,podaje,podają? ogłosić:ogłosił,ogłosiła,ogłosili zapowiedzieć:zapowiedział,zapowiedziała,zapowiedzieli zapowiadać
      napisać:napisał,napisała,napisali,pisze,piszą komentować skomentować ocenić oceniać uważać? sądzić? myśleć:myśli,myślą,myślał? wierzyć?
      obawiać? ostrzec:ostrzegł,ostrzegła,ostrzegli ostrzegać obiecać? obiecywać:obiecuje,obiecywał? zaapelować apelować zażądać? żądać?
      zaproponować? proponować? nazwać? nazywać? określić? określać? opisać? opisywać:opisuje,opisywał? krytykować? skrytykować? potępić? pochwalić?
      chwalić? ubolewać zaprzeczyć zaprzeczać zdementować odrzucić? krzyknąć:krzyknął,krzyknęła krzyczeć:krzyczy,krzyczał? szepnąć:szepnął,szepnęła
      żartować zażartować cytować? powtórzyć powtarzać kontynuować? zakończyć? podsumować relacjonować opowiadać
      opowiedzieć:opowiedział,opowiedziała,opowiedzieli wspominać? zeznać zeznawać:zeznaje podziękować? dziękować? zadeklarować deklarować skwitować
      mieć_nadzieję:ma_nadzieję zareagować? reagować? odeprzeć:odparł,odparła,odparli tweetować żalić? narzekać prognozować przewidywać:przewiduje?`,
    distancing: `
      twierdzić:twierdzi,twierdzą,twierdził,twierdziła,twierdzili przekonywać:przekonuje,przekonują,przekonywał,przekonywała
      utrzymywać:utrzymuje,utrzymują,utrzymywał? upierać? zapewnić zapewniać oskarżyć? oskarżać? zarzucić? zarzucać? sugerować zasugerować spekulować
      argumentować domniemywać:domniemywa`,
    factive: `
      przyznać przyznawać:przyznaje,przyznają,przyznawał potwierdzić potwierdzać ujawnić ujawniać wyznać wyjawić zdradzić? odkryć? wykazać?
      wiedzieć:wie,wiedzą,wiedział? przypomnieć:przypomniał,przypomniała,przypomnieli przypominać`,
    endorsing: `
      podkreślić podkreślać wyjaśnić wyjaśniać tłumaczyć wytłumaczyć zaznaczyć zaznaczać zauważyć zauważać wskazać?
      wskazywać:wskazuje,wskazują,wskazywał? sprecyzować doprecyzować zwrócić_uwagę:zwrócił_uwagę,zwróciła_uwagę,zwraca_uwagę`,
  },
  nouns: {
    neutral: `oświadczenie komunikat przemówienie wywiad list wpis komentarz odpowiedź zapowiedź`,
    distancing: `oskarżenie zarzut pogłoska plotka`,
    factive: `przyznanie wyznanie potwierdzenie`,
    endorsing: `wyjaśnienie sprostowanie`,
  },
  phrases: {
    neutral:
      'według|zdaniem|w opinii|w ocenie|jak podaje|jak podał|jak podała|jak podają|jak informuje|jak mówi',
    distancing: '',
    factive: '',
    endorsing: '',
  },
  markers:
    'tak zwany|tak zwana|tak zwane|tzw|rzekomy|rzekoma|rzekome|rzekomo|domniemany|domniemana|domniemane',
};
