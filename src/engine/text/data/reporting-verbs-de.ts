import type { ReportingData } from '../reporting-data.ts';

/**
 * German reporting verbs, nouns and phrases with their stance. Curated by the authors of this project; no list was
 * copied. Licence: that of the project. Weak verbs are inflected by rule, strong ones carry their forms; a separable
 * prefix follows as a particle (`teilte_mit`).
 */
export const REPORTING_DE: ReportingData = {
  verbs: {
    neutral: `
      sagen sprechen:spricht,sprechen,sprach,sprachen,gesprochen? erklären äußern:äußert,äußerte,äußerten,geäußert melden? berichten
      mitteilen:mitgeteilt,mitteilt,mitteilte,mitteilten teilen_mit:teilt_mit,teilte_mit,teilten_mit
      ankündigen:angekündigt,ankündigt,ankündigte,ankündigten kündigen_an:kündigt_an,kündigte_an,kündigten_an
      bekanntgeben:bekanntgegeben,bekanntgab,bekanntgaben geben_bekannt:gibt_bekannt,gab_bekannt,gaben_bekannt
      hinzufügen:hinzugefügt,hinzufügte,hinzufügt fügen_hinzu:fügt_hinzu,fügte_hinzu,fügten_hinzu ergänzen? meinen? finden:findet,fanden,fand,gefunden?
      antworten fragen? erwidern:erwidert,erwiderte,erwiderten entgegnen:entgegnet,entgegnete,entgegneten schreiben:schreibt,schreiben,schrieb,schrieben,geschrieben
      twittern:twittert,twitterte,getwittert erzählen schildern:schildert,schilderte,schilderten,geschildert nennen:nennt,nannte,nannten,genannt?
      bezeichnen? beschreiben:beschreibt,beschrieb,beschrieben? wiederholen? fordern:fordert,forderte,forderten,gefordert? verlangen? bitten:bittet,bat,baten,gebeten?
      versprechen:verspricht,versprach,versprachen,versprochen? warnen mahnen? raten:rät,riet,rieten,geraten? empfehlen:empfiehlt,empfahl,empfahlen,empfohlen?
      vorschlagen:vorgeschlagen,vorschlug schlagen_vor:schlägt_vor,schlug_vor,schlugen_vor glauben? denken:denkt,dachte,dachten,gedacht? hoffen?
      erwarten? befürchten? kritisieren? verurteilen? loben? bedauern:bedauert,bedauerte,bedauerten begrüßen? danken?
      rufen:ruft,rief,riefen,gerufen? flüstern:flüstert,flüsterte schreien:schreit,schrie,schrien,geschrien? scherzen kommentieren formulieren? zitieren?
      leugnen? bestreiten:bestreitet,bestritt,bestritten? dementieren? zurückweisen:zurückgewiesen,zurückwies? weisen_zurück:weist_zurück,wies_zurück,wiesen_zurück
      ausrufen:ausgerufen fortfahren:fortgefahren fahren_fort:fährt_fort,fuhr_fort,fuhren_fort urteilen? einschätzen? schätzen? vermuten? prognostizieren informieren?
      lauten:lautet,lautete? heißen:heißt,hieß? verkünden:verkündet,verkündete,verkündeten drohen? schwören:schwört,schwor,schworen,geschworen plädieren? appellieren? resümieren bilanzieren jubeln?:jubelt,jubelte,jubelten`,
    distancing: `
      behaupten beteuern:beteuert,beteuerte,beteuerten vorgeben:vorgegeben,vorgab? angeben:angegeben,angab,angaben? geben_an:gibt_an,gab_an,gaben_an
      wollen:will,wollen,wollte? sollen:soll,sollen,sollte? beharren:beharrt,beharrte,beharrten argumentieren vorwerfen:vorgeworfen? werfen_vor:wirft_vor,warf_vor,warfen_vor
      beschuldigen? anschuldigen? prahlen spekulieren mutmaßen:mutmaßt,mutmaßte,mutmaßten versichern:versichert,versicherte,versicherten unterstellen? insistieren`,
    factive: `
      zugeben:zugegeben,zugab,zugaben geben_zu:gibt_zu,gab_zu,gaben_zu einräumen:eingeräumt,einräumte räumen_ein:räumt_ein,räumte_ein,räumten_ein
      eingestehen:eingestanden gestehen:gesteht,gestand,gestanden zugestehen:zugestanden anerkennen:anerkannt? erkennen:erkennt,erkannte,erkannten,erkannt?
      bestätigen enthüllen? offenbaren? feststellen:festgestellt,feststellte stellen_fest:stellt_fest,stellte_fest,stellten_fest entdecken? beweisen:beweist,bewies,bewiesen?
      belegen? zeigen? wissen:weiß,wissen,wusste,wussten,gewusst? erinnern:erinnert,erinnerte,erinnerten? folgern:folgert,folgerte,gefolgert schließen:schließt,schloss,geschlossen? aufdecken:aufgedeckt? verraten:verrät,verriet,verrieten?`,
    endorsing: `
      betonen unterstreichen:unterstreicht,unterstrich,unterstrichen? hinweisen:hingewiesen,hinwies weisen_hin:weist_hin,wies_hin,wiesen_hin weisen_darauf_hin:weist_darauf_hin,wies_darauf_hin,wiesen_darauf_hin
      erläutern:erläutert,erläuterte,erläuterten klarstellen:klargestellt,klarstellte stellen_klar:stellt_klar,stellte_klar,stellten_klar
      hervorheben:hervorgehoben,hervorhob heben_hervor:hebt_hervor,hob_hervor,hoben_hervor anmerken:angemerkt merken_an:merkt_an,merkte_an,merkten_an bemerken? verdeutlichen? präzisieren?`,
  },
  nouns: {
    neutral: `Erklärung Mitteilung Stellungnahme Rede Interview Brief Nachricht Kommentar Antwort Ankündigung Tweet Bericht`,
    distancing: `Behauptung Vorwurf Vorwürfe Anschuldigung Anschuldigungen Gerücht Spekulation`,
    factive: `Geständnis Eingeständnis Enthüllung Bestätigung Erkenntnis Feststellung`,
    endorsing: `Erläuterung Klarstellung Hinweis`,
  },
  phrases: {
    neutral:
      'laut|so|zufolge|nach angaben|nach den worten|nach worten|nach ansicht|nach meinung|nach aussage',
    distancing: '',
    factive: '',
    endorsing: '',
  },
  markers:
    'angeblich|angebliche|angeblichen|angeblicher|angebliches|sogenannt|sogenannte|sogenannten|sogenannter|sogenanntes|mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher',
};
