import type { ReportingData } from '../reporting-data.ts';

/**
 * French reporting verbs, nouns and phrases with their stance. Curated by the authors of this project; no list was
 * copied. Licence: that of the project. Regular verbs in -er are inflected by rule, the others carry their forms.
 */
export const REPORTING_FR: ReportingData = {
  verbs: {
    neutral: `
      dire:dit,dis,disent,dirent,disait,disaient,dite,disant,dirait déclarer affirmer assurer? annoncer informer? commenter
      répondre:répond,répondent,répondit,répondait,répondu,répondant demander? ajouter exprimer? indiquer signaler? raconter relater rapporter?
      écrire:écrit,écrivent,écrivit,écrivait,écrivant tweeter publier? répéter:répète,répètent,répété,répétait réitérer:réitère,réitèrent,réitéré
      proposer? suggérer:suggère,suggèrent,suggéré,suggérait exiger? promettre:promet,promettent,promit,promettait,promis?
      avertir:avertit,avertissent,averti,avertissait alerter? prévenir:prévient,préviennent,prévint,prévenu? estimer juger? considérer:considère,considèrent,considéré?
      croire:croit,croient,cru? penser? nier? rejeter:rejette,rejettent,rejeté? démentir:dément,démentent,démenti? critiquer? dénoncer?
      condamner? déplorer regretter saluer? féliciter? exclamer crier? murmurer plaisanter répliquer
      rétorquer poursuivre:poursuit,poursuivent,poursuivi,poursuivait? continuer? conclure:conclut,concluent,concluait,conclu?
      citer? communiquer? notifier? préciser détailler? décrire:décrit,décrivent,décrivait? qualifier? définir:définit,définissent,défini?
      recommander? ordonner? jurer témoigner prédire:prédit,prédisent,prédisait? prévoir:prévoit,prévoient,prévu? évaluer?
      douter? craindre:craint,craignent,craignait? espérer:espère,espèrent,espéré? souhaiter? remercier? lancer? confier marteler:martèle,martèlent,martelé
      parler? réagir:réagit,réagissent,réagi? interroger? glisser? lâcher? tonner? ironiser tempérer? nuancer? renchérir:renchérit,renchéri résumer? évoquer? inviter? appeler:appelle,appellent,appelé?
      réjouir:réjouit,réjouissent,réjoui,réjouie? indigner? inquiéter:inquiète,inquiètent,inquiété,inquiétée? insurger étonner?
      plaindre:plaint,plaignent,plainte? emporter? agacer? alarmer? désoler? enthousiasmer? souffler? justifier? oser? redouter? amuser? émouvoir:émeut,ému,émue? soupirer`,
    distancing: `
      prétendre:prétend,prétendent,prétendit,prétendait,prétendu,prétendant alléguer:allègue,allèguent,allégué
      soutenir:soutient,soutiennent,soutint,soutenait,soutenu? maintenir:maintient,maintiennent,maintenu? insister argumenter
      arguer accuser? vanter? spéculer défendre:défend,défendent,défendu? clamer`,
    factive: `
      admettre:admet,admettent,admit,admettait,admis reconnaître:reconnaît,reconnaissent,reconnut,reconnaissait,reconnu avouer
      concéder:concède,concèdent,concédé révéler:révèle,révèlent,révélé,révélait dévoiler? confirmer constater? découvrir:découvre,découvrent,découvert?
      démontrer? prouver? savoir:sait,savent,savait,su? rappeler:rappelle,rappellent,rappelé,rappelait divulguer? montrer?`,
    endorsing: `expliquer souligner noter? observer? insister_sur? clarifier? éclaircir:éclaircit,éclairci? remarquer? relever:relève,relèvent,relevé? illustrer? pointer?`,
  },
  nouns: {
    neutral: `communiqué déclaration déclarations discours entretien interview lettre message commentaire réponse annonce tweet`,
    distancing: `accusation accusations allégation allégations prétention rumeur spéculation`,
    factive: `aveu aveux révélation révélations confirmation conclusion découverte`,
    endorsing: `explication précision clarification`,
  },
  phrases: {
    neutral: "selon|d’après|d'après|aux dires de|de l’avis de|de l'avis de|pour reprendre les mots de",
    distancing: '',
    factive: '',
    endorsing: '',
  },
  markers: 'soi-disant|prétendu|prétendue|prétendus|prétendues|présumé|présumée|présumés|présumées',
};
