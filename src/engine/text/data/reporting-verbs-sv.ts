import type { ReportingData } from '../reporting-data.ts';

/**
 * Swedish reporting verbs, nouns and phrases with their stance. Curated by the authors of this project; no list was
 * copied. Licence: that of the project. Verbs in -a, -ar, -ade are inflected by rule, the others carry their forms; a particle may stand apart (`lade_till`).
 */
export const REPORTING_SV: ReportingData = {
  verbs: {
    neutral: `
      säga:säger,sade,sa,sagt,säga berätta meddela uppge:uppger,uppgav,uppgett,uppgivit svara fråga? tillägga:tillägger,tillade,tillagt
      lägga_till:lägger_till,lade_till,la_till,lagt_till skriva:skriver,skrev,skrivit kommentera upprepa anse:anser,ansåg,ansett?
      tycka:tycker,tyckte,tyckt? mena? tro:tror,trodde,trott? tänka:tänker,tänkte? hoppas:hoppades,hoppats? frukta? befara? varna lova?
      kräva:kräver,krävde,krävt? föreslå:föreslår,föreslog,föreslagit? uppmana? kalla? beskriva:beskriver,beskrev,beskrivit? kritisera?
      fördöma:fördömer,fördömde,fördömt? beklaga förneka avfärda? dementera tillbakavisa? avvisa? ropa? skrika:skriker,skrek? viska skämta citera?
      twittra fortsätta:fortsätter,fortsatte,fortsatt? avsluta? resonera rapportera? tala? prata? yttra? informera? utropa sucka? klaga?
      berömma:berömmer,berömde? tacka? önska? vädja varsla? hota? gissa? förutspå:förutspår,förutspådde bedöma:bedömer,bedömde,bedömt? sammanfatta?
      kontra? replikera`,
    distancing: `
      hävda påstå:påstår,påstod,påstått insistera anklaga? göra_gällande:gör_gällande,gjorde_gällande försäkra? spekulera
      antyda:antyder,antydde,antytt beskylla:beskyller,beskyllde? argumentera`,
    factive: `
      erkänna:erkänner,erkände,erkänt medge:medger,medgav,medgett,medgivit bekräfta avslöja konstatera upptäcka:upptäcker,upptäckte? visa?
      veta:vet,visste? påminna:påminner,påminde,påmint? bekänna:bekänner,bekände tillstå:tillstår,tillstod`,
    endorsing: `
      förklara betona understryka:understryker,underströk,understrukit framhålla:framhåller,framhöll,framhållit poängtera påpeka
      klargöra:klargör,klargjorde,klargjort notera? tydliggöra:tydliggör,tydliggjorde? förtydliga framhäva:framhäver,framhävde
      belysa:belyser,belyste? peka_på:pekar_på,pekade_på`,
  },
  nouns: {
    neutral: `uttalande meddelande tal intervju brev inlägg kommentar svar besked`,
    distancing: `påstående anklagelse rykte`,
    factive: `erkännande avslöjande bekräftelse`,
    endorsing: `förklaring förtydligande`,
  },
  phrases: {
    neutral: 'enligt|med orden från',
    distancing: '',
    factive: '',
    endorsing: '',
  },
  markers: 'så kallad|så kallade|så kallat|påstådd|påstådda|påstått|förment|förmenta',
};
