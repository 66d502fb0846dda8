import type { ReportingData } from '../reporting-data.ts';

/**
 * Dutch reporting verbs, nouns and phrases with their stance. Curated by the authors of this project; no list was
 * copied. Licence: that of the project. All verbs carry their forms; a separable prefix follows as a particle (`geeft_toe`).
 */
export const REPORTING_NL: ReportingData = {
  verbs: {
    neutral: `
      zeggen:zegt,zei,zeiden,gezegd,zegde verklaren:verklaart,verklaarde,verklaarden,verklaard melden:meldt,meldde,meldden,gemeld?
      vertellen:vertelt,vertelde,vertelden,verteld antwoorden:antwoordt,antwoordde,antwoordden,geantwoord vragen:vraagt,vroeg,vroegen,gevraagd?
      reageren:reageert,reageerde,reageerden,gereageerd schrijven:schrijft,schreef,schreven,geschreven toevoegen:toegevoegd,toevoegde
      voegen_toe:voegt_toe,voegde_toe,voegden_toe aankondigen:aangekondigd,aankondigde kondigen_aan:kondigt_aan,kondigde_aan,kondigden_aan
      meedelen:meegedeeld,meedeelde delen_mee:deelt_mee,deelde_mee,deelden_mee laten_weten:laat_weten,liet_weten,lieten_weten
      herhalen:herhaalt,herhaalde,herhaald stellen:stelt,stelde,stelden,gesteld? vinden:vindt,vond,vonden,gevonden? menen:meent,meende,meenden?
      denken:denkt,dacht,dachten? geloven:gelooft,geloofde? hopen:hoopt,hoopte,hoopten? vrezen:vreest,vreesde,vreesden?
      verwachten:verwacht,verwachtte? waarschuwen:waarschuwt,waarschuwde,waarschuwden,gewaarschuwd beloven:belooft,beloofde,beloofden,beloofd?
      eisen:eist,eiste,eisten,geëist? pleiten:pleit,pleitte,gepleit? noemen:noemt,noemde,noemden,genoemd?
      omschrijven:omschrijft,omschreef,omschreven? beschrijven:beschrijft,beschreef? bekritiseren:bekritiseert,bekritiseerde?
      veroordelen:veroordeelt,veroordeelde,veroordeeld? prijzen:prijst,prees? betreuren:betreurt,betreurde
      ontkennen:ontkent,ontkende,ontkenden,ontkend weerspreken:weerspreekt,weersprak roepen:roept,riep,riepen,geroepen?
      schreeuwen:schreeuwt,schreeuwde fluisteren:fluistert,fluisterde grappen:grapt,grapte citeren:citeert,citeerde?
      twitteren:twittert,twitterde,getwitterd concluderen:concludeert,concludeerde,geconcludeerd vervolgen:vervolgt,vervolgde?
      spreken:spreekt,sprak,spraken,gesproken? informeren:informeert,informeerde? klagen:klaagt,klaagde,klaagden,geklaagd
      oordelen:oordeelt,oordeelde? verzuchten:verzucht,verzuchtte adviseren:adviseert,adviseerde? voorspellen:voorspelt,voorspelde,voorspeld
      besluiten:besluit,besloot? dreigen:dreigt,dreigde,dreigden? zweren:zweert,zwoer? berichten:bericht,berichtte?`,
    distancing: `
      beweren:beweert,beweerde,beweerden,beweerd claimen:claimt,claimde,claimden,geclaimd volhouden:volgehouden
      houden_vol:houdt_vol,hield_vol,hielden_vol aanvoeren:aangevoerd voeren_aan:voert_aan,voerde_aan beschuldigen:beschuldigt,beschuldigde?
      suggereren:suggereert,suggereerde,gesuggereerd verzekeren:verzekert,verzekerde,verzekerden,verzekerd? speculeren:speculeert,speculeerde
      verwijten:verwijt,verweet?`,
    factive: `
      toegeven:toegegeven,toegaf geven_toe:geeft_toe,gaf_toe,gaven_toe erkennen:erkent,erkende,erkenden,erkend
      bekennen:bekent,bekende,bekenden,bekend? bevestigen:bevestigt,bevestigde,bevestigden,bevestigd onthullen:onthult,onthulde,onthulden,onthuld
      vaststellen:vastgesteld stellen_vast:stelt_vast,stelde_vast,stelden_vast ontdekken:ontdekt,ontdekte? aantonen:aangetoond?
      weten:weet,wist,wisten? herinneren:herinnert,herinnerde?`,
    endorsing: `
      benadrukken:benadrukt,benadrukte,benadrukten onderstrepen:onderstreept,onderstreepte,onderstreepten uitleggen:uitgelegd,uitlegde
      leggen_uit:legt_uit,legde_uit,legden_uit toelichten:toegelicht lichten_toe:licht_toe,lichtte_toe,lichtten_toe opmerken:opgemerkt
      merken_op:merkt_op,merkte_op,merkten_op verduidelijken:verduidelijkt,verduidelijkte wijzen_erop:wijst_erop,wees_erop`,
  },
  nouns: {
    neutral: `verklaring mededeling toespraak interview brief bericht reactie antwoord aankondiging`,
    distancing: `bewering beschuldiging gerucht verwijt`,
    factive: `bekentenis onthulling bevestiging`,
    endorsing: `uitleg toelichting verduidelijking`,
  },
  phrases: {
    neutral: 'volgens|aldus|in de woorden van|naar eigen zeggen van',
    distancing: '',
    factive: '',
    endorsing: '',
  },
  markers: 'zogenaamd|zogenaamde|zogeheten|vermeend|vermeende',
};
