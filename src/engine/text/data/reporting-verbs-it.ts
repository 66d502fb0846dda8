import type { ReportingData } from '../reporting-data.ts';

/**
 * Italian reporting verbs, nouns and phrases with their stance. Curated by the authors of this project; no list was
 * copied. Licence: that of the project. Verbs in -are are inflected by rule, the others carry their forms.
 */
export const REPORTING_IT: ReportingData = {
  verbs: {
    neutral: `
      dire:dice,dicono,disse,dissero,detto,diceva,dicevano,dicendo,direbbe dichiarare affermare annunciare commentare
      rispondere:risponde,rispondono,rispose,risposero,risposto,rispondeva,rispondendo chiedere:chiede,chiedono,chiese,chiesto? domandare?
      aggiungere:aggiunge,aggiungono,aggiunse,aggiunto,aggiungendo esprimere:esprime,espresso? indicare? segnalare? raccontare
      riferire:riferisce,riferiscono,riferì,riferito scrivere:scrive,scrivono,scrisse,scritto,scrivendo twittare
      ripetere:ripete,ripetono,ripeté,ripetuto ribadire:ribadisce,ribadiscono,ribadì,ribadito proporre:propone,propongono,propose,proposto?
      suggerire:suggerisce,suggerì,suggerito? promettere:promette,promettono,promise,promesso? avvertire:avverte,avvertono,avvertì,avvertito
      avvisare? ammonire:ammonisce,ammonì,ammonito ritenere:ritiene,ritengono,ritenuto? giudicare? credere:crede,credono,creduto? pensare? negare?
      smentire:smentisce,smentiscono,smentì,smentito criticare? condannare? denunciare? deplorare protestare? lamentare? attaccare? salutare? elogiare? esclamare
      gridare? urlare? sussurrare scherzare ironizzare replicare ribattere:ribatte,ribattono,ribatté,ribattuto
      proseguire:prosegue,proseguì,proseguito? continuare? concludere:conclude,concludono,concluse,concluso? citare? comunicare? precisare
      specificare definire:definisce,definiscono,definì,definito? descrivere:descrive,descrivono,descrisse,descritto? raccomandare? ordinare?
      giurare? testimoniare? prevedere:prevede,prevedono,previsto? dubitare? temere:teme,temono,temuto? sperare? auspicare augurare? ringraziare?
      tuonare sbottare incalzare? parlare? reagire:reagisce,reagì,reagito? chiosare informare? invitare? esortare? chiamare?`,
    distancing: `
      sostenere:sostiene,sostengono,sostenne,sosteneva,sostenevano,sostenuto asserire:asserisce,asserì,asserito
      pretendere:pretende,pretendono,preteso? insistere:insiste,insistono,insistette,insistito assicurare accusare? vantare? ipotizzare insinuare
      difendere:difende,difeso? argomentare`,
    factive: `
      ammettere:ammette,ammettono,ammise,ammisero,ammesso,ammettendo riconoscere:riconosce,riconoscono,riconobbe,riconosciuto confessare rivelare
      svelare? confermare constatare scoprire:scopre,scoprì,scoperto? dimostrare? ricordare concedere:concede,concesso? sapere:sa,sanno,saputo?`,
    endorsing: `
      spiegare sottolineare evidenziare osservare? notare? chiarire:chiarisce,chiariscono,chiarì,chiarito rimarcare puntualizzare rilevare?
      illustrare? fatto_notare:fatto_notare,fa_notare,fece_notare`,
  },
  nouns: {
    neutral: `dichiarazione dichiarazioni comunicato discorso intervista lettera messaggio commento risposta annuncio`,
    distancing: `accusa accuse voce illazione`,
    factive: `ammissione confessione rivelazione conferma`,
    endorsing: `spiegazione precisazione chiarimento`,
  },
  phrases: {
    neutral: 'secondo|a detta di|stando a|ad avviso di|a parere di|a giudizio di|per dirla con',
    distancing: '',
    factive: '',
    endorsing: '',
  },
  markers: 'cosiddetto|cosiddetta|cosiddetti|cosiddette|presunto|presunta|presunti|presunte',
};
